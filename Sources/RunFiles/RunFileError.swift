/// Why nothing of a run could be read.
public enum RunFileError: Error, Hashable, Sendable {
  /// No byte at all.
  case empty
  /// None of the formats that can be read.
  case unknownFormat
  /// The right format, but neither a record nor a session, and the first thing that was wrong with it.
  case noActivity(RunFileAnomaly?)
  /// XML that declares entities of its own, at this offset: run files have none, and such can fill any memory.
  case declaresEntities(at: Int)
}

/// What was wrong with a file of which something could be read; offsets are in bytes from its beginning.
public enum RunFileAnomaly: Hashable, Sendable {
  /// The file ends before the length that its header promises.
  case cutShort(at: Int, expected: Int)
  /// A recording that was never closed: its header gives no length.
  case neverClosed(at: Int)
  /// The checksum at this offset is not the one that its bytes give.
  case wrongChecksum(at: Int)
  /// Bytes after the end that are no further part.
  case trailingBytes(at: Int)
  /// Text that ends here, inside an element.
  case endsEarly(at: Int)
  /// The first place that is not XML; what could be made out beyond it is here.
  case brokenMarkup(at: Int)
  /// A message without its definition, or one that runs past the end; the rest of the part was left out.
  case brokenMessage(at: Int)
  /// It describes far more than a file of its size should: what did not fit into its share of memory was left out.
  case outOfProportion
}
