/// Reads XML in UTF-8 from front to back: elements by their local names, the text of leaves, and attributes on demand.
///
/// It never looks at anything outside the bytes, and knows no entities but the five of XML. Damage does not stop it: a tag
/// that cannot be read is left out, an end without a beginning is passed over, and the first such place is remembered.
struct XMLScanner {
  enum Token { case start, end, finished }

  /// Deeper than any run file nests; what is deeper is left out.
  static let deepest = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private let names: XMLNames
  private var at = 0
  private var open: [(key: XMLNames.Key, element: UInt8)] = []
  /// Ends that the last tag brought with it and that were not told yet.
  private var closing = 0
  /// The innermost element has no child so far, so its text is a value.
  private var isLeaf = false
  private var text = XMLText()
  private var attributes = 0..<0

  /// What was wrong first, after which everything else could still be read.
  private(set) var anomaly: RunFileAnomaly?
  /// Where the file declares entities of its own, which is never read on.
  private(set) var declaresEntities: Int?
  /// The number of the name that the document type gives for the first element.
  private(set) var documentType: UInt8 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, names: XMLNames) {
    self.bytes = bytes
    self.names = names
    open.reserveCapacity(32)
  }

  /// Open elements, with the one of this token.
  var depth: Int { open.count }
  /// The number of this token's name.
  var element: UInt8 { open[open.count - 1].element }
  /// The number of the element around it.
  var parent: UInt8 { open.count > 1 ? open[open.count - 2].element : 0 }

  private var justEnded = false

  mutating func next() -> Token {
    if justEnded {
      open.removeLast()
      justEnded = false
      isLeaf = false
      if open.isEmpty { return finish() }
    }
    if closing > 0 {
      closing -= 1
      justEnded = true
      return .end
    }
    while true {
      guard readText() else { return endEarly() }
      guard at + 1 < bytes.count else { return endEarly() }
      let token: Token?
      switch bytes[at + 1] {
      case UInt8(ascii: "/"): token = readEnd()
      case UInt8(ascii: "!"), UInt8(ascii: "?"): token = readAside()
      case let byte where byte > 0x40 || byte == UInt8(ascii: ":"): token = readStart()
      default:
        note(at)
        at += 1
        token = nil
      }
      if let token { return token }
    }
  }

  /// The text of the element that ends with this token; empty if it has children.
  @inline(__always)
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    isLeaf ? text.with(bytes, body) : body(UnsafeBufferPointer(start: nil, count: 0))
  }

  /// The value of an attribute of the element that starts with this token, by its local name; nil if it is not there.
  @inline(__always)
  func withAttribute<Result>(_ name: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    var at = attributes.lowerBound
    let end = attributes.upperBound
    while at < end {
      while at < end, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "/") { at += 1 }
      var start = at
      while at < end, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "=") {
        if bytes[at] == UInt8(ascii: ":") { start = at + 1 }
        at += 1
      }
      let found = isName(start..<at, name)
      while at < end, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
      guard at < end else { return nil }
      let quote = bytes[at]
      let value = at + 1
      at = value
      while at < end, bytes[at] != quote { at += 1 }
      if found {
        var text = XMLText()
        text.add(bytes, value..<at, raw: false)
        return text.with(bytes, body)
      }
      at += 1
    }
    return nil
  }

  @inline(__always)
  private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where bytes[range.lowerBound + index] != name.utf8Start[index] { return false }
    return true
  }

  /// To the next tag; false if there is none.
  @inline(__always)
  private mutating func readText() -> Bool {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    if isLeaf, at > start, element != 0 { text.add(bytes, start..<at, raw: false) }
    return at < bytes.count
  }

  @inline(__always)
  private mutating func readStart() -> Token? {
    let start = at
    at += 1
    let key = readName()
    let from = at
    var quote: UInt8 = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<") {
        note(start)
        return nil
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      at += 1
    }
    guard at < bytes.count else { return endEarly() }
    attributes = from..<at
    if at > from, bytes[at - 1] == UInt8(ascii: "/") { closing = 1 }
    at += 1
    guard open.count < XMLScanner.deepest else {
      closing = 0
      note(start)
      return nil
    }
    open.append((key, names.number(of: key)))
    isLeaf = true
    text = XMLText()
    return .start
  }

  @inline(__always)
  private mutating func readEnd() -> Token? {
    let start = at
    at += 2
    let key = readName()
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count else { return endEarly() }
    if bytes[at] == UInt8(ascii: ">") { at += 1 } else { note(start) }
    if let last = open.last, last.key == key {
      justEnded = true
      return .end
    }
    note(start)
    guard let index = open.lastIndex(where: { $0.key == key }) else { return nil }
    isLeaf = false
    closing = open.count - index - 1
    justEnded = true
    return .end
  }

  @inline(__always)
  private mutating func readName() -> XMLNames.Key {
    var key = XMLNames.seed
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ":") {
        key = XMLNames.seed
      } else if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<") {
        break
      } else {
        key = XMLNames.add(byte, to: key)
      }
      at += 1
    }
    return key
  }

  /// Comments, processing instructions, CDATA sections and the document type.
  @inline(never)
  private mutating func readAside() -> Token? {
    if starts("<?", at) { return skip(past: "?>", from: at + 2) }
    if starts("<!--", at) { return skip(past: "-->", from: at + 4) }
    if starts("<![CDATA[", at) {
      let start = at + 9
      if let token = skip(past: "]]>", from: start) { return token }
      if isLeaf, element != 0 { text.add(bytes, start..<(at - 3), raw: true) }
      return nil
    }
    if starts("<!DOCTYPE", at) { return skipDocumentType() }
    note(at)
    at += 1
    return nil
  }

  /// What a document type names is never fetched; one that declares entities ends the reading.
  private mutating func skipDocumentType() -> Token? {
    var quote: UInt8 = 0
    var inside = false
    at += 9
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    documentType = names.number(of: readName())
    while at < bytes.count {
      let byte = bytes[at]
      if inside {
        if starts("<!ENTITY", at) {
          declaresEntities = at
          return .finished
        }
        if byte == UInt8(ascii: "]") { inside = false }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        inside = true
      } else if byte == UInt8(ascii: ">") {
        at += 1
        return nil
      }
      at += 1
    }
    return endEarly()
  }

  private mutating func skip(past end: StaticString, from start: Int) -> Token? {
    at = start
    while at < bytes.count {
      if bytes[at] == end.utf8Start[0], starts(end, at) {
        at += end.utf8CodeUnitCount
        return nil
      }
      at += 1
    }
    return endEarly()
  }

  private func starts(_ mark: StaticString, _ start: Int) -> Bool {
    guard bytes.count - start >= mark.utf8CodeUnitCount else { return false }
    for index in 0..<mark.utf8CodeUnitCount where bytes[start + index] != mark.utf8Start[index] { return false }
    return true
  }

  private mutating func note(_ offset: Int) { if anomaly == nil { anomaly = .brokenMarkup(at: offset) } }

  private mutating func endEarly() -> Token {
    at = bytes.count
    anomaly = anomaly ?? .endsEarly(at: at)
    return .finished
  }

  /// After the last element only blanks, comments and instructions are expected.
  private mutating func finish() -> Token {
    while at < bytes.count {
      if bytes[at] <= 0x20, bytes[at] != 0 {
        at += 1
      } else if starts("<!--", at) || starts("<?", at) {
        if readAside() != nil { break }
      } else {
        anomaly = anomaly ?? .trailingBytes(at: at)
        break
      }
    }
    at = bytes.count
    return .finished
  }
}
