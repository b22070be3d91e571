internal import CoachCore

/// Text that grows, as bytes.
struct Text {
  private(set) var bytes: [UInt8] = []

  init(reserving count: Int = 8000) { bytes.reserveCapacity(count) }

  static func += (text: inout Text, words: String) { text.bytes.append(contentsOf: words.utf8) }
  static func += (text: inout Text, more: [UInt8]) { text.bytes.append(contentsOf: more) }

  mutating func add(_ value: Double) {
    let tenths = Int((value * 10).rounded())
    if tenths < 0 { bytes.append(0x2D) }
    add(tenths.magnitude / 10)
    if tenths.magnitude % 10 != 0 {
      bytes.append(0x2E)
      bytes.append(0x30 + UInt8(tenths.magnitude % 10))
    }
  }

  mutating func add(_ value: UInt) {
    if value >= 10 { add(value / 10) }
    bytes.append(0x30 + UInt8(value % 10))
  }

  /// With the marks of XML written out.
  mutating func add(escaping words: String) {
    for byte in words.utf8 {
      switch byte {
      case 0x26: self += "&amp;"
      case 0x3C: self += "&lt;"
      case 0x3E: self += "&gt;"
      case 0x22: self += "&quot;"
      default: bytes.append(byte)
      }
    }
  }

  mutating func add(_ piece: Piece) {
    self += "<path class=\""
    bytes.append(piece.tone.rawValue)
    self += "\" d=\""
    add(piece.path)
    self += "\"/>"
  }

  mutating func add(_ path: Path) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: path.mostBytes) { page in
      guard let start = page.baseAddress else { return }
      var pen = Pen(start)
      path.write(&pen)
      bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: pen.count))
    }
  }

  mutating func add(_ panel: Picture.Panel) {
    addPlace(of: panel)
    for piece in panel.pieces where !piece.path.isEmpty { add(piece) }
    self += "</g>"
  }

  /// Opens the group of what is as in a mirror.
  mutating func addMirror(_ width: Double) {
    self += "<g transform=\"matrix(-1 0 0 1 "
    add(width.rounded(.up))
    self += " 0)\">"
  }

  /// Opens the group in which a panel is drawn.
  mutating func addPlace(of panel: Picture.Panel) {
    self += "<g transform=\"translate("
    add(panel.offset.x.rounded())
    bytes.append(0x20)
    add(panel.offset.y.rounded())
    self += ")"
    if panel.scale != 1 {
      self += "scale("
      add(panel.scale)
      self += ")"
    }
    self += "\">"
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
