public import CoachCore

/// Reads what a tape measure or a phone gave of the hip bones.
public enum HipReading {
  /// Millimetres above the floor, and between the hip bones.
  public static let heights = 300...1500
  public static let widths = 100...500

  /// Three heights of one side; nil unless all three can be.
  public static func marks(_ text: String) -> HipMarks? {
    let values = numbers(text).filter { $0 == $0.rounded() && heights.contains(Int($0)) }.map { Millimetres(Int($0)) }
    return values.count == 3 ? HipMarks(values[0], values[1], values[2]) : nil
  }

  /// Numbers with commas or blanks between; empty if one cannot be read.
  public static func numbers(_ text: String) -> [Double] {
    let words = text.split { $0 == "," || $0.isWhitespace || $0 == ";" }
    let values = words.compactMap { Double($0) }.filter { abs($0) < 100_000 }
    return values.count == words.count ? values : []
  }
}

extension HipCheck {
  public static let mirrorSteps = [
    "Bare feet, hip width apart, your left side touching a long mirror. Mark where the feet stand.",
    "Find the top of the hip bone at the side, and keep to that spot on both sides.",
    "Mark on the mirror where it touches. Step away, step back, mark again: three times.",
    "Turn round and do the same with the right side.",
    "Measure how high each mark is above the floor, in millimetres.",
  ]
  public static let phoneSteps = [
    "Bare feet, hip width apart. A straight stick rests on both hip bones; someone may hold it, or a mirror helps.",
    "Lay the phone's edge on the stick and read its angle: plus if the right side is higher.",
    "Read it five times, put the stick down, and do all of it twice more: fifteen readings.",
  ]
}

extension HipFinding {
  /// What a difference is not; nil where there is none to speak of.
  public var caution: String? {
    verdict == .tooVariable || verdict == .match
      ? nil : "It is one number among many and says nothing of where pain comes from. No heel lift on its own."
  }
}
