/// The kinds of run file, told apart by their content and never by a file's name.
public enum RunFileFormat: Hashable, Sendable {
  case fit

  /// Nil if the bytes begin like none of them.
  public init?(sniffing bytes: UnsafeRawBufferPointer) {
    // A FIT header is 12 or more bytes with ".FIT" at 8 (FIT protocol).
    guard bytes.count >= 12, bytes[8] == 0x2E, bytes[9] == 0x46, bytes[10] == 0x49, bytes[11] == 0x54 else {
      return nil
    }
    self = .fit
  }
}
