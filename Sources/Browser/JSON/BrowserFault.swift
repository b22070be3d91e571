/// Why something that a page passed on could not be used; the page shows it as an error of its own.
public enum BrowserFault: Error, Hashable, Sendable {
  /// Not one JSON document; the offset of the first byte that does not fit.
  case notJSON(at: Int)
  /// A field is missing, of another type, or outside what it may be.
  case field(StaticName)
  /// No session or figure has this number.
  case nothingOpen
}

/// A name that is part of the program.
public struct StaticName: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: StaticString

  public init(stringLiteral text: StaticString) { self.text = text }

  public static func == (a: StaticName, b: StaticName) -> Bool { a.bytes.elementsEqual(b.bytes) }
  public func hash(into hasher: inout Hasher) { for byte in bytes { hasher.combine(byte) } }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) }
}

extension BrowserFault {
  /// `{fault, at, field}`, as a page reads it.
  public var json: [UInt8] {
    JSONWriter.document { writer in
      switch self {
      case .notJSON(let offset):
        writer.put("fault", "not-json")
        writer.put("at", offset)
      case .field(let name):
        writer.put("fault", "field")
        writer.put("field", String(decoding: name.bytes, as: UTF8.self))
      case .nothingOpen: writer.put("fault", "nothing-open")
      }
    }
  }
}
