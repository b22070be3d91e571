import HTTPTypes
import Hummingbird
import NIOCore

extension Arrivals {
  /// The whole body of a request as a file; given up where fewer bytes come than were said.
  func body(of request: Request) async throws -> ArrivingFile {
    guard let length = request.headers[.contentLength].flatMap({ Int64($0) }), length >= 0 else {
      throw Problem.noLength
    }
    try admit(length)
    let file = try file()
    var written: Int64 = 0
    var parts = request.body.makeAsyncIterator()
    while let bytes = try await Arrivals.next(&parts) { try file.append(bytes, &written) }
    guard written == length else { throw Problem.cutOff }
    return file
  }

  /// The files of a form, none of them unless all of it came.
  func files(of request: Request) async throws -> [OneImport.Parcel] {
    try admit(request.headers[.contentLength].flatMap { Int64($0) })
    var reader: Multipart
    do throws(Multipart.Fault) { reader = try Multipart(contentType: request.headers[.contentType]) } catch {
      throw Problem.noForm
    }
    var parcels: [OneImport.Parcel] = []
    var open: OneImport.Parcel?
    var written: Int64 = 0
    var parts = request.body.makeAsyncIterator()
    while let bytes = try await Arrivals.next(&parts) {
      let pieces: [Multipart.Piece]
      do throws(Multipart.Fault) { pieces = try reader.take(bytes) } catch { throw Problem.noForm }
      for piece in pieces {
        switch piece {
        case .field(_, let name):
          // A field of files into which nothing was put has an empty name.
          open = try name.flatMap { $0.isEmpty ? nil : OneImport.Parcel(file: try file(), name: Arrivals.name($0)) }
        case .bytes(let bytes): try open?.file.append(bytes, &written)
        case .end:
          if let parcel = open { parcels.append(parcel) }
          open = nil
        }
      }
    }
    guard reader.isWhole else { throw Problem.cutOff }
    return parcels
  }

  /// A file's name as it is shown: on one line and not too long; the way to it only where that stays within a folder.
  static func name(_ text: String) -> String {
    let line = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isPrintable ? $0 : " " }))
    if ArrivingFolder.parts(line) != nil, line.utf8.count <= 1000 { return line }
    let last = line.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let name = last.count > 120 ? String(last.prefix(80)) + "…" + String(last.suffix(30)) : last
    return name.allSatisfy { $0 == " " || $0 == "." } ? "a file" : name
  }

  /// An upload that breaks off is one that was given up.
  private static func next(_ parts: inout RequestBody.AsyncIterator) async throws(Problem) -> ByteBuffer? {
    do { return try await parts.next() } catch { throw .cutOff }
  }
}

extension Unicode.Scalar.Properties {
  /// No control character, and nothing that turns the direction of a line.
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}

extension Problem {
  static let noLength = Problem(
    .lengthRequired, "no-length", "The upload does not say how long it is.",
    "Send it with a Content-Length, so that one that breaks off can be told. Nothing was kept.")
  static let noForm = Problem(
    .badRequest, "no-form", "That was no form with files.",
    "Nothing was kept. Choose the files on the page of runs and send them from there.")
}
