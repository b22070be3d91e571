import NIOCore
import Testing

@testable import WebApp

struct MultipartTests {
  private static let type = "multipart/form-data; boundary=----line"
  private static let form =
    "------line\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a;b.fit\"\r\nContent-Type: x/y\r\n\r\n"
    + "one\r\n--two\r\n------line\r\nContent-Disposition: form-data; name=note\r\n\r\n\r\n------line--\r\n"

  /// The pieces of a form, with the bytes of one field put together.
  private static func read(_ text: String, by step: Int = .max) throws -> (pieces: [String], isWhole: Bool) {
    var reader = try Multipart(contentType: type)
    var pieces: [String] = []
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      for piece in try reader.take(ByteBuffer(bytes: rest.prefix(step))) {
        switch piece {
        case .field(let name, let file): pieces.append("\(name) \(file ?? "-")")
        case .bytes(let part): bytes += part.readableBytesView
        case .end:
          pieces.append(String(decoding: bytes, as: UTF8.self))
          bytes = []
        }
      }
      rest = rest.dropFirst(step)
    }
    return (pieces, reader.isWhole)
  }

  @Test(arguments: [1, 2, 3, 7, 20, 1000])
  func `a form is the same in whatever pieces it comes`(step: Int) throws {
    let read = try Self.read(Self.form, by: step)
    #expect(read.pieces == ["files a;b.fit", "one\r\n--two", "note -", ""])
    #expect(read.isWhole)
  }

  @Test func `a form that was cut off anywhere is not whole`() throws {
    let end = Self.form.utf8.count - 4
    for length in 0..<end {
      let part = String(decoding: Array(Self.form.utf8.prefix(length)), as: UTF8.self)
      #expect(try !Self.read(part).isWhole, "cut at \(length)")
    }
  }

  @Test(arguments: [
    nil, "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=\(String(repeating: "x", count: 71))",
  ])
  func `what is no form, or does not say where its fields end, is none`(type: String?) {
    #expect(throws: Multipart.Fault.noForm) { try Multipart(contentType: type) }
  }

  @Test func `a head without end, without a name, or after a broken boundary is refused`() throws {
    let endless = "------line\r\n" + String(repeating: "x", count: 20_000)
    for text in [endless, "------line\r\nContent-Type: x\r\n\r\n", "------linexx\r\n\r\n"] {
      #expect(throws: Multipart.Fault.broken) { try Self.read(text) }
    }
  }

  @Test func `a quoted boundary counts without its quotation marks`() throws {
    var reader = try Multipart(contentType: "multipart/form-data; charset=utf-8; boundary=\"a b\"")
    _ = try reader.take(ByteBuffer(string: "--a b--"))
    #expect(reader.isWhole)
  }
}
