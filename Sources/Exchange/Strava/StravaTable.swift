internal import CoachCore

/// Strava's `activities.csv`, read by the place of its columns, since their names are in the runner's language.
struct StravaTable {
  private var sports: [String: Sport] = [:]
  private var handwritten: [[String]] = []

  init(_ bytes: [UInt8]) {
    var rows = CommaRows(bytes)
    guard let header = rows.next() else { return }
    // The form of 2019 has ten columns and the file's name in the last; every later one has it in column 12.
    let file = header.count < 15 ? header.count - 1 : 12
    while let row = rows.next() {
      guard row.count > file, file > 3 else { continue }
      if row[file].isEmpty {
        handwritten.append(row)
      } else if let sport = StravaWords.sport(row[3]) {
        sports[StravaTable.key(row[file])] = sport
      }
    }
  }

  /// What the table says of a file in `activities/`, whatever comes before that in the path.
  func sport(ofFile path: String) -> Sport? { sports[StravaTable.key(path)] }

  private static func key(_ path: String) -> String { FileName(path).last }

  /// Activities that were written down by hand; they have no file.
  func entries(defaultOffset: UTCOffset, in name: String, upTo: Double) -> [Found] {
    handwritten.map { row in
      guard let record = StravaTable.record(row, defaultOffset) else {
        return .unclear(name: "\(name)/activities.csv, \(row[1])")
      }
      return .entry(record, name: "\(name)/activities.csv, \(row[1])", upTo: upTo)
    }
  }

  /// From the columns in SI units: 15 elapsed and 16 moving in seconds, 17 metres, 20 metres climbed; the date is UTC.
  private static func record(_ row: [String], _ offset: UTCOffset) -> RunRecord? {
    guard row.count > 20, let start = StravaWords.date(row[1]), let sport = StravaWords.sport(row[3]),
      let elapsed = number(row[15]), elapsed > 0, elapsed < 1e7
    else { return nil }
    let moving = number(row[16]).flatMap { $0 > 0 ? min($0, elapsed) : nil } ?? elapsed
    return RunRecord(
      start: LocalMoment(start, offset), sport: sport, elapsed: Seconds(elapsed), moving: Seconds(moving),
      distance: Metres(number(row[17]) ?? 0), climb: number(row[20]).map { Metres($0) })
  }

  private static func number(_ text: String) -> Double? {
    guard let value = Double(text), value >= 0, value < 1e9 else { return nil }
    return value
  }
}
