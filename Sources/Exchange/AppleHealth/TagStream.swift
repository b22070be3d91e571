/// The tags of a large XML document that a machine wrote, one after the other, in constant memory.
///
/// Text between tags, comments, declarations and the document's own grammar are passed over.
struct TagStream {
  private let source: any ByteStream
  private var block = [UInt8](repeating: 0, count: 1 << 17)
  private var begin = 0
  private var end = 0

  /// A tag longer than this is damage.
  private static let longest = 1 << 20

  init(_ source: any ByteStream) { self.source = source }

  /// Gives every tag to `take`, without its brackets; ends early where the document is cut off.
  mutating func each(_ take: (HealthTag) throws(ArchiveFault) -> Void) throws(ArchiveFault) {
    while true {
      guard let (from, to) = try nextTag() else { return }
      let outcome = block.withUnsafeBufferPointer { bytes in
        Result { () throws(ArchiveFault) in
          try take(HealthTag(UnsafeBufferPointer(rebasing: bytes[from..<to])))
        }
      }
      try outcome.get()
    }
  }

  /// The bytes of the block that lie between the next "<" and its ">"; nil at the end.
  private mutating func nextTag() throws(ArchiveFault) -> (Int, Int)? {
    while true {
      while begin < end, block[begin] != 0x3C { begin += 1 }
      if begin < end, let length = length() {
        let from = begin + 1
        begin += length
        if block[from] != 0x21 && block[from] != 0x3F { return (from, from + length - 2) }
        continue
      }
      guard try refill() else { return nil }
    }
  }

  /// Bytes from "<" to the ">" that ends the tag; nil if that is not in the block yet.
  private func length() -> Int? {
    block.withUnsafeBufferPointer { bytes in
      let isComment =
        end - begin >= 4 && bytes[begin + 1] == 0x21 && bytes[begin + 2] == 0x2D && bytes[begin + 3] == 0x2D
      if end - begin < 4 { return nil }
      var quote: UInt8 = 0
      var brackets = 0
      var at = begin + 1
      while at < end {
        let byte = bytes[at]
        if isComment {
          if byte == 0x3E, at - begin >= 6, bytes[at - 1] == 0x2D, bytes[at - 2] == 0x2D { return at - begin + 1 }
        } else if quote != 0 {
          if byte == quote { quote = 0 }
        } else if brackets == 0, byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == 0x5B {
          brackets += 1
        } else if byte == 0x5D {
          brackets -= 1
        } else if byte == 0x3E, brackets <= 0 {
          return at - begin + 1
        }
        at += 1
      }
      return nil
    }
  }

  /// Moves what is left to the front and reads on; false at the end of the document.
  private mutating func refill() throws(ArchiveFault) -> Bool {
    if begin > 0 {
      let left = end - begin
      block.withUnsafeMutableBytes { bytes in
        bytes.baseAddress!.copyMemory(from: bytes.baseAddress! + begin, byteCount: left)
      }
      (begin, end) = (0, left)
    }
    if end == block.count {
      guard block.count < TagStream.longest else { throw .damaged }
      block += [UInt8](repeating: 0, count: block.count)
    }
    let (room, source) = (end, source)
    let result = block.withUnsafeMutableBytes { bytes in
      Result { () throws(ArchiveFault) in
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[room...]))
      }
    }
    let count = try result.get()
    end += count
    return count > 0
  }
}

/// One tag of a health record: its name and its attributes, where they lie.
struct HealthTag {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Begins an element of this name.
  func isStart(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard bytes.count > count, bytes[count] == 0x20 || bytes[count] == 0x3E || bytes[count] == 0x2F else {
      return bytes.count == count && begins(name)
    }
    return begins(name)
  }

  func isEnd(_ name: StaticString) -> Bool {
    guard bytes.count > name.utf8CodeUnitCount, bytes[0] == 0x2F else { return false }
    return HealthTag(UnsafeBufferPointer(rebasing: bytes[1...])).begins(name)
  }

  /// Ends the element that it begins.
  var isWhole: Bool { bytes.last == 0x2F }

  private func begins(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    for index in 0..<count where bytes[index] != name.utf8Start[index] { return false }
    return true
  }

  /// The attribute's bytes, as they are written; nil if it is not there.
  func raw(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    let wanted = name.utf8CodeUnitCount
    var at = 0
    while at < bytes.count, bytes[at] != 0x20 { at += 1 }
    while at < bytes.count {
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      let start = at
      while at < bytes.count, bytes[at] != 0x3D { at += 1 }
      let isWanted = at - start == wanted && HealthTag(UnsafeBufferPointer(rebasing: bytes[start..<at])).begins(name)
      at += 1
      guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else { return nil }
      let quote = bytes[at]
      let value = at + 1
      at = value
      while at < bytes.count, bytes[at] != quote { at += 1 }
      if isWanted { return UnsafeBufferPointer(rebasing: bytes[value..<min(at, bytes.count)]) }
      at += 1
    }
    return nil
  }

  func text(_ name: StaticString) -> String? { raw(name).map { String(decoding: $0, as: UTF8.self) } }

  func number(_ name: StaticString) -> Double? { text(name).flatMap { Double($0) } }

  func time(_ name: StaticString) -> HealthTime? { raw(name).flatMap { HealthTime($0) } }
}

/// A moment as health records write it: `2024-05-01 07:59:58 +0200`.
struct HealthTime {
  /// Seconds since 1970 in UTC, and the clock's distance from it.
  let seconds: Int64
  let offset: Int32

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 25, text[19] == 0x20, text[20] == 0x2B || text[20] == 0x2D else { return nil }
    var isNumber = true
    func number(_ range: Range<Int>) -> Int64 {
      var value: Int64 = 0
      for index in range {
        let digit = Int64(text[index]) - 0x30
        if digit < 0 || digit > 9 { isNumber = false }
        value = value * 10 + digit
      }
      return value
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let clock = number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
    let east = (number(21..<23) * 3600 + number(23..<25) * 60) * (text[20] == 0x2D ? -1 : 1)
    guard isNumber, (1970...2200).contains(year), (1...12).contains(month), (1...31).contains(day), abs(east) <= 54_000
    else { return nil }
    // Days from civil, counted from 1 March (Hinnant, "chrono-compatible algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let ofEra = shifted % 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let days = shifted / 400 * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    seconds = days * 86_400 + clock - east
    offset = Int32(east)
  }
}
