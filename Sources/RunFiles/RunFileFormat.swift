/// The formats that can be read.
public enum RunFileFormat: UInt8, CaseIterable, Sendable {
  case fit, gpx, tcx

  /// What the content is, never minding the name of a file; nil if it is none of them.
  ///
  /// A text format shows by its first element, after blanks, a byte order mark, comments and declarations.
  public init?(sniffing bytes: UnsafeRawBufferPointer) {
    if FITHeader(bytes, at: 0) != nil {
      self = .fit
      return
    }
    let beginning = UnsafeRawBufferPointer(rebasing: bytes.prefix(65_536))
    let encoding = XMLEncoding(of: beginning)
    let found = encoding.transcoded(beginning).map { $0.withUnsafeBufferPointer { RunFileFormat.first($0) } }
    guard let format = found ?? RunFileFormat.first(beginning.bindMemory(to: UInt8.self)) else { return nil }
    self = format
  }

  private static let names = XMLNames(["gpx", "TrainingCenterDatabase"])

  private static func first(_ text: UnsafeBufferPointer<UInt8>) -> RunFileFormat? {
    let begin = text.prefix(4096).first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    guard begin == UInt8(ascii: "<") else { return nil }
    var scanner = XMLScanner(text, names: names)
    let begins = scanner.next() == .start
    switch begins ? scanner.element : scanner.documentType {
    case 1: return .gpx
    case 2: return .tcx
    default: return nil
    }
  }
}
