/// How the characters of an XML file are written.
///
/// Every other encoding that has ASCII in its place is read as UTF-8: only names can suffer from that.
enum XMLEncoding {
  case utf8, latin1
  case utf16(bigEndian: Bool)

  /// From the byte order mark, the first two bytes, or the declaration.
  init(of bytes: UnsafeRawBufferPointer) {
    let (first, second) = bytes.count < 2 ? (0, 0) : (bytes[0], bytes[1])
    switch (first, second) {
    case (0xFE, 0xFF), (0, 0x3C): self = .utf16(bigEndian: true)
    case (0xFF, 0xFE), (0x3C, 0): self = .utf16(bigEndian: false)
    default: self = XMLEncoding.declares(bytes, "8859-1") || XMLEncoding.declares(bytes, "1252") ? .latin1 : .utf8
    }
  }

  /// Looks for `name` in the declaration, which ends at the first ">".
  private static func declares(_ bytes: UnsafeRawBufferPointer, _ name: StaticString) -> Bool {
    let declaration = bytes.prefix(256).prefix { $0 != UInt8(ascii: ">") }
    guard declaration.contains(UInt8(ascii: "?")), declaration.count > name.utf8CodeUnitCount else { return false }
    for start in 0..<(declaration.count - name.utf8CodeUnitCount) {
      var same = true
      for index in 0..<name.utf8CodeUnitCount where bytes[start + index] != name.utf8Start[index] { same = false }
      if same { return true }
    }
    return false
  }

  /// The same text in UTF-8, or nil if the bytes are that already.
  func transcoded(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    var text: [UInt8] = []
    switch self {
    case .utf8: return nil
    case .latin1:
      text.reserveCapacity(bytes.count + bytes.count / 16)
      for byte in bytes {
        if byte < 0x80 { text.append(byte) } else { text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
      }
    case .utf16(let bigEndian):
      text.reserveCapacity(bytes.count / 2)
      var at = 0
      while at + 1 < bytes.count {
        let scalar = XMLEncoding.scalar(bytes, &at, bigEndian)
        if scalar < 0x80 { text.append(UInt8(scalar)) } else { XMLEncoding.append(scalar, to: &text) }
      }
    }
    return text
  }

  /// Where in the original the byte at `offset` of the transcoded text comes from.
  func originalOffset(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var original = 0
    for byte in text.prefix(offset) where byte & 0xC0 != 0x80 {
      switch self {
      case .utf8, .latin1: original += 1
      case .utf16: original += byte >= 0xF0 ? 4 : 2
      }
    }
    return original
  }

  /// One character and on to the next; half a pair of surrogates is U+FFFD.
  private static func scalar(_ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ bigEndian: Bool) -> UInt32 {
    func unit(_ place: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    let high = unit(at)
    at += 2
    guard high & 0xF800 == 0xD800 else { return high }
    guard high < 0xDC00, at + 1 < bytes.count, unit(at) & 0xFC00 == 0xDC00 else { return 0xFFFD }
    at += 2
    return 0x10000 + (high & 0x3FF) << 10 + unit(at - 2) & 0x3FF
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
    if scalar < 0x800 {
      text += [0xC0 | UInt8(scalar >> 6), tail(0)]
    } else if scalar < 0x10000 {
      text += [0xE0 | UInt8(scalar >> 12), tail(6), tail(0)]
    } else {
      text += [0xF0 | UInt8(scalar >> 18), tail(12), tail(6), tail(0)]
    }
  }
}
