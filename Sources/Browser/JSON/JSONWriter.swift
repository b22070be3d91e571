/// Writes JSON as UTF-8 on one line; fields that are nil are left out, as `Encodable` types do.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  static func document(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.bytes.reserveCapacity(1024)
    writer.object(write)
    return writer.bytes
  }

  mutating func object(_ write: (inout JSONWriter) -> Void) {
    open(0x7B)
    write(&self)
    close(0x7D)
  }

  mutating func put(_ name: StaticName, _ write: (inout JSONWriter) -> Void) {
    key(name)
    object(write)
  }

  mutating func put(_ name: StaticName, _ value: Double?) {
    guard let value else { return }
    key(name)
    add(value)
  }

  mutating func put(_ name: StaticName, _ value: Int?) { put(name, value.map { Double($0) }) }

  mutating func put(_ name: StaticName, _ value: Bool?) {
    guard let value else { return }
    key(name)
    add(value ? "true" : "false")
    needsComma = true
  }

  mutating func put(_ name: StaticName, _ value: String?) {
    guard let value else { return }
    key(name)
    quote(value.utf8)
  }

  /// An array of objects.
  mutating func put<Values: Sequence>(
    _ name: StaticName, each values: Values, _ write: (inout JSONWriter, Values.Element) -> Void
  ) {
    key(name)
    open(0x5B)
    for value in values { object { writer in write(&writer, value) } }
    close(0x5D)
  }

  /// An array of texts.
  mutating func put(_ name: StaticName, texts: [String]) {
    key(name)
    open(0x5B)
    for text in texts {
      comma()
      quote(text.utf8)
    }
    close(0x5D)
  }

  private mutating func open(_ byte: UInt8) {
    comma()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
  }

  private mutating func key(_ name: StaticName) {
    comma()
    quote(name.bytes)
    bytes.append(0x3A)
    needsComma = false
  }

  private mutating func add(_ word: StaticName) { bytes.append(contentsOf: word.bytes) }

  /// The shortest digits that read back as the same number; null for what is no number.
  private mutating func add(_ value: Double) {
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 {
      bytes.append(contentsOf: String(whole).utf8)
    } else if value.isFinite {
      bytes.append(contentsOf: value.description.utf8)
    } else {
      add("null")
    }
    needsComma = true
  }

  private mutating func quote(_ text: some Sequence<UInt8>) {
    bytes.append(0x22)
    for byte in text {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0..<0x20:
        add("\\u00")
        bytes.append(0x30 + byte >> 4)
        bytes.append(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    needsComma = true
  }
}
