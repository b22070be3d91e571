import NIOCore

/// Reads a form with files (RFC 7578) as it arrives: what is read is handed on at once, so that nothing large is held.
struct Multipart {
  /// What comes next in the form.
  enum Piece: Equatable {
    /// A field begins; `file` is the file's name as the browser gave it, nil for a field of text.
    case field(name: String, file: String?)
    case bytes(ByteBuffer)
    /// The field is whole.
    case end
  }

  /// Why a form cannot be read.
  enum Fault: Error {
    /// It is none, or does not say where its fields end.
    case noForm
    case broken
    case tooManyFields
  }

  enum Limits {
    static let boundary = 1...70
    static let head = 16 * 1024
    static let fields = 50_000
  }

  private enum Place { case preamble, head, body, epilogue }

  /// What stands between two fields: a line break, two dashes and the boundary.
  private let delimiter: [UInt8]
  private var place = Place.preamble
  private var held: [UInt8] = []
  private var fields = 0
  /// The last boundary came: nothing is missing.
  var isWhole: Bool { place == .epilogue }

  /// - Parameter contentType: such as `multipart/form-data; boundary=x`.
  init(contentType: String?) throws(Fault) {
    guard let contentType, contentType.lowercased().hasPrefix("multipart/form-data"),
      let boundary = Multipart.parameter("boundary", in: contentType), Limits.boundary.contains(boundary.utf8.count)
    else { throw .noForm }
    delimiter = Array("\r\n--\(boundary)".utf8)
    // The first boundary may stand at the very beginning.
    held = [13, 10]
  }

  /// What these bytes make whole, in order.
  mutating func take(_ bytes: ByteBuffer) throws(Fault) -> [Piece] {
    held += bytes.readableBytesView
    var pieces: [Piece] = []
    var at = 0
    while place != .epilogue {
      switch place {
      case .head:
        guard let end = find([13, 10, 13, 10], from: at) else {
          guard held.count - at <= Limits.head else { throw .broken }
          held.removeFirst(at)
          return pieces
        }
        guard end - at <= Limits.head else { throw .broken }
        guard fields < Limits.fields else { throw .tooManyFields }
        fields += 1
        pieces.append(try Multipart.field(held[at..<end]))
        at = end + 4
        place = .body
      case .preamble, .body:
        guard let end = find(delimiter, from: at), end + delimiter.count + 2 <= held.count else {
          // What may be the beginning of a boundary stays.
          let sure = find(delimiter, from: at) ?? max(at, held.count - delimiter.count + 1)
          if place == .body, sure > at { pieces.append(.bytes(ByteBuffer(bytes: held[at..<sure]))) }
          held.removeFirst(sure)
          return pieces
        }
        if place == .body {
          if end > at { pieces.append(.bytes(ByteBuffer(bytes: held[at..<end]))) }
          pieces.append(.end)
        }
        at = end + delimiter.count
        if begins([45, 45], at: at) {
          place = .epilogue
        } else {
          guard begins([13, 10], at: at) else { throw .broken }
          place = .head
          at += 2
        }
      case .epilogue: break
      }
    }
    held = []
    return pieces
  }

  private func begins(_ pattern: [UInt8], at place: Int) -> Bool {
    place + pattern.count <= held.count && held[place..<place + pattern.count].elementsEqual(pattern)
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    held.withUnsafeBufferPointer { bytes in
      var at = start
      let last = bytes.count - pattern.count
      while at <= last {
        guard bytes[at] == pattern[0] else {
          at += 1
          continue
        }
        var match = 1
        while match < pattern.count, bytes[at + match] == pattern[match] { match += 1 }
        if match == pattern.count { return at }
        at += 1
      }
      return nil
    }
  }

  private static func field(_ head: ArraySlice<UInt8>) throws(Fault) -> Piece {
    let text = String(decoding: head, as: UTF8.self)
    for line in text.split(separator: "\r\n") {
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      guard let name = parameter("name", in: line) else { break }
      return .field(name: name, file: parameter("filename", in: line))
    }
    throw .broken
  }

  /// The value of a parameter of a header: `x` of `; name="x"`, where `%22` stands for a quotation mark.
  static func parameter(_ name: String, in header: some StringProtocol) -> String? {
    for part in fieldParts(String(header)).dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, trimmed(pair[0]).lowercased() == name else { continue }
      let value = trimmed(pair[1])
      guard value.hasPrefix("\"") else { return value }
      return String(value.dropFirst().prefix { $0 != "\"" }).replacing("%22", with: "\"")
    }
    return nil
  }

  /// The parts between semicolons that are not quoted.
  private static func fieldParts(_ header: String) -> [Substring] {
    var isQuoted = false
    return header.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
