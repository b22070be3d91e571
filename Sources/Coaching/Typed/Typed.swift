public import CoachCore

/// Something typed that could not be read, in a sentence that says how it is written.
public struct Mistyped: Error, Hashable, Sendable {
  public let sentence: String

  public init(_ sentence: String) { self.sentence = sentence }
}

/// Reads what a runner types, on a command line or into a field.
public enum Typed {
  /// `12`, `12km`, `7.5mi` or `800m`; a bare number is in the runner's own units.
  public static func distance(_ text: String, _ units: UnitSystem) throws(Mistyped) -> Metres {
    let word = text.lowercased().replacing(" ", with: "").replacing(",", with: ".")
    if let match = word.wholeMatch(of: /(\d{1,4}(?:\.\d{1,3})?)(km|mi|m)?/), let number = Double(match.1) {
      let factor: Double
      switch match.2 {
      case "m": factor = 1
      case "km": factor = 1000
      case "mi": factor = Units.metresPerMile
      default: factor = units == .metric ? 1000 : Units.metresPerMile
      }
      let metres = number * factor
      if metres > 0, metres <= 500_000 { return Metres(metres) }
    }
    throw Mistyped("\"\(shown(text))\" is no distance. Write it as 12, 12km, 7.5mi or 800m.")
  }

  /// `45`, `45m`, `1h30`, `1:30:00` or `45:00`, as a length of time; a bare number is minutes.
  public static func duration(_ text: String) throws(Mistyped) -> Seconds {
    let word = text.lowercased().replacing(" ", with: "")
    let colons = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    if colons.count > 1, colons.count <= 3, !colons.contains(nil),
      colons.dropFirst().allSatisfy({ (0..<60).contains($0!) }), colons[0]! < 10_000
    {
      return try run(Seconds(Double(colons.reduce(0) { $0 * 60 + $1! })), text)
    }
    if let match = word.wholeMatch(of: /(?:(\d{1,2})h)?(?:(\d{1,4})m?(?:in)?)?/), match.1 != nil || match.2 != nil {
      let hours = match.1.flatMap { Double($0) } ?? 0
      let minutes = match.2.flatMap { Double($0) } ?? 0
      return try run(.minutes(hours * 60 + minutes), text)
    }
    throw Mistyped("\"\(shown(text))\" is no length of time. Write it as 45 (minutes), 1h30 or 1:30:00.")
  }

  private static func run(_ time: Seconds, _ text: String) throws(Mistyped) -> Seconds {
    guard time > 0, time <= .hours(48) else {
      throw Mistyped("\"\(shown(text))\" is too short or too long for a run: from a moment to 48 hours.")
    }
    return time
  }

  /// `07:30` as seconds after midnight.
  public static func clock(_ text: String) throws(Mistyped) -> Seconds {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1], (0..<24).contains(hours),
      (0..<60).contains(minutes)
    else { throw Mistyped("\"\(shown(text))\" is no time of day. Write it as 07:30.") }
    return Seconds(Double(hours * 3600 + minutes * 60))
  }

  /// What was typed, cut where it is longer than anyone reads back.
  static func shown(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}
