/// A table as spreadsheets read it (RFC 4180, UTF-8): a header, then rows, all of one width.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it: what a runner wrote is never carried out.
public struct CommaTable: Sendable {
  public enum Cell: Sendable {
    case text(String)
    /// At most six places after the point, which is a point in every language.
    case number(Double)
    case empty
  }

  private let columns: Int
  private var text: String

  /// - Parameter header: names with their units, such as `hold_s`.
  public init(_ header: [String]) {
    columns = header.count
    text = CommaTable.line(header.map { .text($0) })
  }

  public mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns, "every row is as wide as the header")
    text += CommaTable.line(cells)
  }

  public var bytes: [UInt8] { Array(text.utf8) }

  private static func line(_ cells: [Cell]) -> String {
    cells.map { cell in
      switch cell {
      case .text(let text): written(text)
      case .number(let value): written(value)
      case .empty: ""
      }
    }.joined(separator: ",") + "\r\n"
  }

  private static func written(_ text: String) -> String {
    let startsFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = startsFormula ? "'" + text : text
    let needsQuotes = safe.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  private static func written(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "" }
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() ? String(Int64(rounded)) : "\(rounded)"
  }
}

extension CommaTable.Cell {
  public init(_ number: Double?) { self = number.map { .number($0) } ?? .empty }
  public init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .empty }
  public init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  public init(_ flag: Bool) { self = .text(flag ? "yes" : "no") }
}
