/// Lines of a calendar file: folded at 75 octets, never within a character of UTF-8, and ended by CR LF.
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// A value that is no TEXT: it is written as it is.
  mutating func add(_ name: String, _ value: String, with parameters: [(name: String, value: String)] = []) {
    var line = Array(name.utf8)
    for parameter in parameters { line += Array(";\(parameter.name)=\(ContentLines.parameter(parameter.value))".utf8) }
    line.append(0x3A)
    // A line ends only where we end it, whatever a value holds.
    line += value.utf8.filter { $0 >= 0x20 && $0 != 0x7F }
    fold(line)
  }

  mutating func add(_ name: String, text: String) {
    var line = Array(name.utf8) + [0x3A]
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x5C, 0x3B, 0x2C: line += [0x5C, byte]
      case 0x0A where last == 0x0D: break
      case 0x0A, 0x0D: line += [0x5C, 0x6E]
      case 0x09, 0x20..., 0x80...: if byte != 0x7F { line.append(byte) }
      default: break
      }
      last = byte
    }
    fold(line)
  }

  /// In quotation marks where it has to be; it can hold neither those nor control characters.
  static func parameter(_ value: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in value.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
      clean.append(scalar == "\"" ? "'" : scalar)
    }
    let text = String(clean)
    return text.utf8.contains { [0x3A, 0x3B, 0x2C].contains($0) } ? "\"\(text)\"" : text
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      room = 74
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }
}
