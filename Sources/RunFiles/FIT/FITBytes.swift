/// A FIT file in the making: little-endian messages between a header and a checksum.
struct FITBytes {
  private var bytes: [UInt8] = []
  /// The version of the protocol in the header: 2.0, or 1.0 for files that need no more.
  var protocolVersion: UInt8 = 0x20

  /// A field of a message to be written: its number, its type, and its raw value; nil is written as "none".
  struct Field {
    let number: UInt8
    let type: FITBaseType
    var raw: Int64?
    /// What a string holds, with the zero that ends it; at most 255 bytes.
    var text: [UInt8] = []

    init(_ number: UInt8, _ type: FITBaseType, _ raw: Int64?) {
      self.number = number
      self.type = type
      self.raw = raw
    }

    /// `value` times `scale`, rounded to the nearest.
    init(_ number: UInt8, _ type: FITBaseType, _ value: Double?, times scale: Double) {
      let scaled = (value ?? .nan) * scale
      self.init(number, type, abs(scaled) < 1e15 ? Int64(scaled.rounded()) : nil)
    }

    /// A text of at most 254 bytes; what is longer is cut between two characters.
    init(_ number: UInt8, text: String) {
      self.init(number, .string, nil)
      for character in text.unicodeScalars {
        let bytes = Array(String(character).utf8)
        guard self.text.count + bytes.count < 255 else { break }
        if bytes != [0] { self.text += bytes }
      }
      self.text.append(0)
    }

    var width: Int { type == .string ? text.count : type.width }
  }

  mutating func define(_ local: UInt8, message: UInt16, _ fields: [Field]) {
    bytes += [0x40 | local, 0, 0]
    append(Int64(message), width: 2)
    bytes.append(UInt8(fields.count))
    for field in fields {
      bytes += [field.number, UInt8(field.width), field.type.code]
    }
  }

  mutating func write(_ local: UInt8, _ fields: [Field]) {
    bytes.append(local)
    for field in fields {
      if field.type == .string { bytes += field.text } else { append(field.type.stored(field.raw), width: field.width) }
    }
  }

  /// A message that comes once: its definition and its data.
  mutating func writeOnce(message: UInt16, _ fields: [Field]) {
    define(15, message: message, fields)
    write(15, fields)
  }

  /// The whole file: header of 14 bytes (profile 21.218), messages, checksum.
  func file() -> [UInt8] {
    var file = FITBytes()
    file.bytes = [14, protocolVersion]
    file.append(21_218, width: 2)
    file.append(Int64(bytes.count), width: 4)
    file.bytes += [0x2E, 0x46, 0x49, 0x54]
    file.appendChecksum()
    file.bytes += bytes
    file.appendChecksum()
    return file.bytes
  }

  private mutating func append(_ raw: Int64, width: Int) {
    for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: raw >> Int64(8 * byte))) }
  }

  private mutating func appendChecksum() {
    append(Int64(bytes.withUnsafeBytes { FITChecksum.of($0) }), width: 2)
  }
}

extension FITBaseType {
  /// The number of the type in a definition: types wider than a byte have the highest bit set.
  var code: UInt8 { width > 1 ? rawValue | 0x80 : rawValue }

  /// A raw value, or the marker for "none" if there is none or it is out of range; integers up to 32 bits.
  func stored(_ raw: Int64?) -> Int64 {
    let range: ClosedRange<Int64>
    let none: Int64
    switch self {
    case .sint8: (range, none) = (-128...126, 127)
    case .sint16: (range, none) = (-32_768...32_766, 32_767)
    case .sint32: (range, none) = (-2_147_483_648...2_147_483_646, 2_147_483_647)
    case .uint16: (range, none) = (0...65_534, 65_535)
    case .uint32: (range, none) = (0...4_294_967_294, 4_294_967_295)
    case .uint32z: (range, none) = (1...4_294_967_295, 0)
    default: (range, none) = (0...254, 255)
    }
    guard let raw, range.contains(raw) else { return none }
    return raw
  }
}
