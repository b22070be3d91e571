import Journal

/// A JSON value that knows the line it stands on, so that a mistake in a file can be shown to whoever wrote it.
struct PlacedJSON: Sendable {
  let line: Int
  let value: Value

  indirect enum Value: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([PlacedJSON])
    case object([(name: String, value: PlacedJSON)])
  }

  /// Where a text stops being JSON, or goes deeper than anything that we read.
  enum Fault: Error, Hashable, Sendable {
    case notJSON(line: Int)
    case tooDeep(line: Int)
    case twice(name: String, line: Int)
  }

  /// One document; a mark of UTF-8 before it is passed over, and a name stands once in an object.
  init(_ bytes: [UInt8]) throws(Fault) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var lines = Lines(bytes)
    let document: (value: JSON, starts: [Int])
    do throws(RecordFault) { document = try JSON.placed(bytes) } catch {
      switch error {
      case .tooDeep(let offset): throw .tooDeep(line: lines.line(at: offset))
      case .notJSON(let offset): throw .notJSON(line: lines.line(at: offset))
      default: throw .notJSON(line: 1)
      }
    }
    var starts = document.starts[...]
    self = try PlacedJSON.place(document.value, &starts, &lines)
  }

  init(line: Int, _ value: Value) {
    self.line = line
    self.value = value
  }

  private static func place(
    _ json: JSON, _ starts: inout ArraySlice<Int>, _ lines: inout Lines
  ) throws(Fault) -> PlacedJSON {
    let line = lines.line(at: starts.removeFirst())
    switch json {
    case .null: return PlacedJSON(line: line, .null)
    case .bool(let value): return PlacedJSON(line: line, .bool(value))
    case .number(let value): return PlacedJSON(line: line, .number(value))
    case .string(let value): return PlacedJSON(line: line, .string(value))
    case .array(let values):
      var placed: [PlacedJSON] = []
      for value in values { placed.append(try place(value, &starts, &lines)) }
      return PlacedJSON(line: line, .array(placed))
    case .object(let fields):
      var placed: [(name: String, value: PlacedJSON)] = []
      var names: Set<String> = []
      for field in fields {
        let value = try place(field.value, &starts, &lines)
        guard names.insert(field.name).inserted else { throw .twice(name: field.name, line: value.line) }
        placed.append((field.name, value))
      }
      return PlacedJSON(line: line, .object(placed))
    }
  }
}

/// Counts lines, for places that come in the order of the text.
private struct Lines {
  private let bytes: [UInt8]
  private var (offset, line) = (0, 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(at place: Int) -> Int {
    while offset < min(place, bytes.count) {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
