/// What a chart shows, as rows: for screen readers and whoever would rather read.
public struct ChartTable: Hashable, Sendable {
  public let title: String
  public let columns: [String]
  public let rows: [[String]]

  public init(_ title: String, columns: [String], rows: [[String]]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  public var html: String {
    var text = Text(reserving: 1000)
    text += "<table><caption>"
    text.add(escaping: title)
    text += "</caption><thead><tr>"
    for column in columns {
      text += "<th scope=\"col\">"
      text.add(escaping: column)
      text += "</th>"
    }
    text += "</tr></thead><tbody>"
    for row in rows {
      text += "<tr>"
      for (i, cell) in row.enumerated() {
        text += i == 0 ? "<th scope=\"row\">" : "<td>"
        text.add(escaping: cell)
        text += i == 0 ? "</th>" : "</td>"
      }
      text += "</tr>"
    }
    text += "</tbody></table>"
    return text.string
  }
}
