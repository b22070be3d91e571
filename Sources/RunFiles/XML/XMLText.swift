/// The text of one element: a range of the file where it is in one piece, its own bytes where it is not.
struct XMLText {
  /// Numbers, times and names are shorter; what is longer is cut off here.
  private static let longest = 4096

  private var piece = 0..<0
  private var gathered: [UInt8]?

  @inline(__always)
  func with<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let gathered { return gathered.withUnsafeBufferPointer(body) }
    return body(UnsafeBufferPointer(rebasing: bytes[piece]))
  }

  /// Adds a piece; `raw` text has no references.
  @inline(__always)
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, raw: Bool) {
    var plain = raw
    if !raw {
      plain = true
      for index in range where bytes[index] == UInt8(ascii: "&") { plain = false }
    }
    if plain, piece.isEmpty, gathered == nil { piece = range } else { gather(bytes, range, resolving: !plain) }
  }

  @inline(never)
  private mutating func gather(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, resolving: Bool) {
    var all = gathered ?? Array(bytes[piece].prefix(XMLText.longest))
    var at = range.lowerBound
    while at < range.upperBound, all.count < XMLText.longest {
      let byte = bytes[at]
      if resolving, byte == UInt8(ascii: "&"), let (scalar, next) = XMLText.reference(bytes, at, range.upperBound) {
        all += UTF8.encode(scalar).map { Array($0) } ?? []
        at = next
      } else {
        all.append(byte)
        at += 1
      }
    }
    gathered = all
  }

  /// What stands for one character: one of the five names of XML, or a number; nil where "&" is only itself.
  private static func reference(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Unicode.Scalar, next: Int)? {
    guard let semicolon = bytes[start..<min(end, start + 12)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[(start + 1)..<semicolon]
    let scalar: Unicode.Scalar?
    if name.first == UInt8(ascii: "#") { scalar = number(name.dropFirst()) } else { scalar = named(name) }
    return scalar.map { ($0, semicolon + 1) }
  }

  private static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let known: [(StaticString, Unicode.Scalar)] = [
      ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ]
    for (text, scalar) in known
    where name.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) {
      return scalar
    }
    return nil
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let hexadecimal = digits.first == UInt8(ascii: "x")
    var value: UInt32?
    for byte in hexadecimal ? digits.dropFirst() : digits {
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte - 0x30)
      case 0x41...0x46 where hexadecimal: digit = UInt32(byte - 0x41 + 10)
      case 0x61...0x66 where hexadecimal: digit = UInt32(byte - 0x61 + 10)
      default: return nil
      }
      value = (value ?? 0) * (hexadecimal ? 16 : 10) + digit
      if value.unsafelyUnwrapped > 0x10_FFFF { return nil }
    }
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
