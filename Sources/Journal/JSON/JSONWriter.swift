extension JSON {
  /// The value as UTF-8 text on one line, without spaces.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): JSON.write(value, to: &bytes)
    case .string(let value): JSON.write(value, to: &bytes)
    case .array(let values):
      bytes.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        value.write(to: &bytes)
      }
      bytes.append(0x5D)
    case .object(let fields):
      bytes.append(0x7B)
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        JSON.write(field.name, to: &bytes)
        bytes.append(0x3A)
        field.value.write(to: &bytes)
      }
      bytes.append(0x7D)
    }
  }

  /// The shortest digits that read back as the same number; null for what is no number.
  private static func write(_ value: Double, to bytes: inout [UInt8]) {
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 {
      bytes += String(whole).utf8
    } else {
      bytes += (value.isFinite ? value.description : "null").utf8
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
