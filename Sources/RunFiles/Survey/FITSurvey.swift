/// How a FIT file is built, message by message, and what its summaries say, all under the numbers of the FIT profile.
///
/// A look at a file that reading a run does not need: slower than `RecordedRun`, and without its columns.
public struct FITSurvey: Sendable {
  /// One file of those that may be chained: a header, messages, a checksum.
  public struct Part: Sendable {
    public var headerSize: Int
    public var headerChecksum: HeaderChecksum
    public var dataSize: Int
    /// The checksum at its end, nil if the file ends before it.
    public var checksumFits: Bool?
    /// All the bytes that the header promises are there.
    public var isWhole: Bool { checksumFits != nil }
  }

  /// A header of 12 bytes has no checksum, and one of 14 may leave it at zero.
  public enum HeaderChecksum: Sendable { case none, zero, fits, wrong }

  /// What kept the walk from the file's last byte; offsets in bytes from its beginning.
  public enum Stop: Hashable, Sendable {
    case noHeader
    case trailingBytes
    case undefinedMessage(at: Int)
    case messagePastEnd(at: Int)
    case definitionPastEnd(at: Int)
    case shorter(bytes: Int, promised: Int)
  }

  public private(set) var parts: [Part] = []
  /// Of the parts whose length the header tells.
  public private(set) var tally = Tally()
  /// Data messages by their kind; those of a recording that was never closed too.
  public private(set) var counts: [UInt16: Int] = [:]
  public private(set) var trailing = 0
  public private(set) var stop: Stop?
  public private(set) var file: FileID?
  public private(set) var sessions: [Session] = []
  /// What the device was set to, before a session was written.
  public private(set) var sport: UInt8?
  /// Seconds of the local clock less UTC, as the first activity message has them, sane or not.
  public private(set) var localOffset: Double?

  /// A time before it, in seconds since 1970, was counted from the device's start.
  public static let leastDate = Double(FITTime.leastDate) + FITTime.epoch

  /// How many there are of each.
  public struct Tally: Sendable {
    public var messages = 0
    public var definitions = 0
    public var records = 0
    public var compressedTimes = 0
    public var bigEndian = 0
    public var developerFields = 0
    /// Definitions with developer fields and no others.
    public var developerOnly = 0
    /// Fields of an unknown type, or whose size is no multiple of their type's.
    public var oddSizes = 0
    public var redefinitions = 0
  }

  public init(_ bytes: [UInt8]) { bytes.withUnsafeBytes { walk($0) } }

  private mutating func walk(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start < bytes.count {
      guard let header = FITHeader(bytes, at: start) else {
        trailing = parts.isEmpty ? 0 : bytes.count - start
        stop = parts.isEmpty ? .noHeader : .trailingBytes
        return
      }
      let data = start + header.size
      let end = data + header.dataSize
      var part = Part(
        headerSize: header.size, headerChecksum: checksum(header, bytes, at: start), dataSize: header.dataSize)
      if end + 2 <= bytes.count {
        let part16 = FITChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        part.checksumFits = part16 == load(bytes.baseAddress.unsafelyUnwrapped + end, false) as UInt16
      }
      parts.append(part)
      let isOpen = header.dataSize == 0
      let (stopped, tally) = walk(bytes, from: data, to: isOpen ? bytes.count : min(end, bytes.count))
      if !isOpen {
        self.tally = self.tally + tally
        stop = stopped
        if stop == nil, !part.isWhole { stop = .shorter(bytes: bytes.count - start, promised: end + 2 - start) }
      }
      if stop != nil { return }
      start = end + 2
    }
  }

  private func checksum(_ header: FITHeader, _ bytes: UnsafeRawBufferPointer, at start: Int) -> HeaderChecksum {
    guard header.size >= 14 else { return .none }
    let stored: UInt16 = load(bytes.baseAddress.unsafelyUnwrapped + start + 12, false)
    return stored == 0 ? .zero : header.checksumFits ? .fits : .wrong
  }

  private mutating func walk(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> (Stop?, Tally) {
    guard let base = bytes.baseAddress else { return (nil, Tally()) }
    var definitions = [FITDefinition?](repeating: nil, count: 16)
    var tally = Tally()
    var at = start
    while at < end {
      let head = bytes[at]
      if head & 0xC0 == 0x40 {
        guard let (made, next) = FITDefinition.read(bytes, at: at + 1, end: end, developer: head & 0x20 != 0) else {
          return (.definitionPastEnd(at: at + 1), tally)
        }
        tally.take(made, again: definitions[Int(head & 0x0F)] != nil)
        tally.oddSizes += oddSizes(of: made, bytes, at: at + 6)
        definitions[Int(head & 0x0F)] = made
        at = next
        continue
      }
      let isCompressed = head & 0x80 != 0
      guard let definition = definitions[Int(isCompressed ? head >> 5 & 3 : head & 0x0F)] else {
        return (.undefinedMessage(at: at), tally)
      }
      guard at + 1 + definition.size <= end else { return (.messagePastEnd(at: at), tally) }
      tally.messages += 1
      if isCompressed { tally.compressedTimes += 1 }
      if definition.message == FITDefinition.record { tally.records += 1 }
      counts[definition.message, default: 0] += 1
      take(FITMessage(definition: definition, payload: base + at + 1))
      at += 1 + definition.size
    }
    return (nil, tally)
  }

  /// Fields that are read byte by byte, since their type is unknown or does not divide their size; their descriptions lie at `at`.
  private func oddSizes(of definition: FITDefinition, _ bytes: UnsafeRawBufferPointer, at: Int) -> Int {
    definition.fields.indices.count { index in
      let (size, code) = (Int(bytes[at + 3 * index + 1]), bytes[at + 3 * index + 2])
      return FITBaseType(rawValue: code & 0x1F).map { size % $0.width != 0 } ?? true
    }
  }

  private mutating func take(_ message: FITMessage) {
    switch message.definition.message {
    case 0: file = file ?? FileID(message)
    case 12: sport = sport ?? message.byte(0)
    case 18: sessions.append(Session(message))
    case 34:
      if localOffset == nil, let local = message.number(5), let utc = message.number(253) { localOffset = local - utc }
    default: break
    }
  }
}

extension FITSurvey.Tally {
  fileprivate mutating func take(_ definition: FITDefinition, again: Bool) {
    definitions += 1
    if again { redefinitions += 1 }
    if definition.bigEndian { bigEndian += 1 }
    developerFields += definition.developerFields.count
    if definition.fields.isEmpty, !definition.developerFields.isEmpty { developerOnly += 1 }
  }

  fileprivate static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.messages += b.messages
    sum.definitions += b.definitions
    sum.records += b.records
    sum.compressedTimes += b.compressedTimes
    sum.bigEndian += b.bigEndian
    sum.developerFields += b.developerFields
    sum.developerOnly += b.developerOnly
    sum.oddSizes += b.oddSizes
    sum.redefinitions += b.redefinitions
    return sum
  }
}
