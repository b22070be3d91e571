public import CoachCore
import Foundation

extension TestUnit {
  /// "45 s", "12 reps", "8.5 cm", "50°".
  public func text(_ value: Double) -> String {
    let isWhole = value == value.rounded() && abs(value) < 1e9
    let number = isWhole ? "\(Int(value))" : String(format: abs(value) < 1e9 ? "%.1f" : "%g", value)
    switch self {
    case .seconds: return number + " s"
    case .repetitions: return number + (value == 1 ? " rep" : " reps")
    case .centimetres: return number + " cm"
    case .degrees: return number + "°"
    }
  }
}

extension TestResult {
  /// "left 45 s", "at least 240 s", "30 s, ended for pain".
  public var words: String {
    let amount = kind.unit.text(value)
    let side = side.map { $0.words + " " } ?? ""
    switch stop {
    case .cap: return side + "at least " + amount
    case .pain: return side + amount + ", ended for pain"
    case .limit, .form: return side + amount
    }
  }
}

extension TestStop {
  /// Those that a runner is asked about: a cap is known.
  public static let asked: [TestStop] = [.limit, .form, .pain]

  public var reason: String {
    switch self {
    case .limit: "I could do no more"
    case .form: "The shape slipped twice"
    case .pain: "Pain above 3"
    case .cap: "The most that is asked for"
    }
  }
}

extension Side {
  public var words: String { self == .left ? "left" : "right" }
}

extension TestRefusal {
  public var slug: String {
    switch self {
    case .locked: "locked"
    case .painNotSaid: "pain-not-said"
    case .painful: "painful"
    case .tag: "tag"
    case .needsHelperOrStrap: "needs-helper-or-strap"
    case .missing: "missing"
    case .hardRun: "hard-run"
    }
  }

  public func sentence(_ ways: Ways) -> String {
    switch self {
    case .locked: "The safety and pain rules leave no room for a test now."
    case .painNotSaid: "How the back is right now has to be said first."
    case .painful(let score): "With pain of \(score.value) a test waits: it may be done at 3 or less."
    case .tag(let tag): "It does not suit you now: \(tag.meaning)."
    case .needsHelperOrStrap:
      "Someone, or a strap, has to hold your legs."
        + (ways == .terminal ? " With a helper beside you: --helper" : "")
    case .missing(let item): "It needs \(item.words), which is not in your kit."
    case .hardRun: "A race or a hard run is less than 48 hours away; a test then says little."
    }
  }
}

extension Norm {
  /// "college men, 18 to 25: half of them between 77 s and 128.5 s, the middle 106 s".
  public func words(age: Int?) -> String {
    let unit = kind.unit
    var text = group + ": "
    switch values {
    case .mean(let mean, let deviation?):
      text += "\(unit.text(mean)) on average, two in three from \(unit.text(max(0, mean - deviation)))"
      text += " to \(unit.text(mean + deviation))"
    case .mean(let mean, nil): text += "\(unit.text(mean)) on average"
    case .quartiles(let low, let middle, let high):
      text += "half of them from \(unit.text(low)) to \(unit.text(high)), the middle \(unit.text(middle))"
    case .bands(let poor, let average, let good):
      text += "\(unit.text(poor)) is low, \(unit.text(average)) about average, \(unit.text(good)) high"
    case .usual(let from): text += "\(unit.text(from)) or more"
    }
    if let age, isYoungerThan(age: age) { text += " (younger than you)" }
    return text
  }
}

extension TestChange {
  /// "8 s less than Friday 23 January".
  public func difference(today: CalendarDay) -> String {
    let since = DayWords.near(earlier.day, today: today)
    if difference == 0 { return "The same as \(since)" }
    return later.kind.unit.text(abs(difference)) + (difference < 0 ? " less" : " more") + " than \(since)"
  }

  /// What to say of tests whose error nobody gave.
  public static let noErrorKnown = "We know of no figure for how much of that is chance: look at several results."

  /// What may honestly be said of the difference, in one or two sentences.
  public func words(today: CalendarDay) -> String {
    let unit = later.kind.unit
    let what = difference(today: today)
    switch verdict {
    case .familiarisation:
      return "\(what). The first result was for getting used to the test; a trend begins with this one."
    case .notComparable:
      return
        "Not compared with \(DayWords.near(earlier.day, today: today)): one of the two ended for pain, or both at the most that is asked for."
    case .insideError:
      return "\(what). Chance alone moves this test by up to \(unit.text(error ?? 0)), so this is no clear change."
    case .errorUnknown: return difference == 0 ? what + "." : what + ". " + TestChange.noErrorKnown
    case .better: return "\(what), which is better by more than the \(unit.text(error ?? 0)) that chance can do."
    case .worse: return "\(what), which is worse by more than the \(unit.text(error ?? 0)) that chance can do."
    }
  }
}

extension EnduranceRatio {
  public var words: String {
    switch self {
    case .flexorToExtensor: "Front of the trunk against back"
    case .rightToLeftSide: "Right side against left"
    case .leftSideToExtensor: "Left side against back"
    case .rightSideToExtensor: "Right side against back"
    }
  }
}

extension RatioFinding {
  /// The ratio beside its two values; nil where there is none.
  public var words: String? {
    guard let reading else { return nil }
    let unit = reading.over.kind.unit
    let value = String(format: "%.2f", reading.value)
    let text = "\(ratio.words): \(value) (\(unit.text(reading.over.value)) by \(unit.text(reading.under.value)))"
    switch verdict {
    case .undefined: return nil
    case .clear: return text + ", nothing to note."
    case .watch: return text + ", worth a second look at the next test; once means little."
    case .flag: return text + ", out of line on two tests: a little more work for the weaker one may help."
    }
  }
}

extension StartingLevel {
  public var words: String { "\(role.words): \(level.slug), \(because.words)" }
}

extension StartingLevel.Reason {
  public var words: String {
    switch self {
    case .notTested: "until its tests are all done"
    case .result(let result): "from \(SelfTest.of(result.kind).name.lowercasedStart), \(result.words)"
    case .neverTrained: "until it has been trained for a while"
    case .limited(let result): "because of \(SelfTest.of(result.kind).name.lowercasedStart), \(result.words)"
    case .trained(let weeks): "after \(weeks) \(weeks == 1 ? "week" : "weeks") of training"
    case .capped(let cap): "kept there \(cap.words)"
    }
  }
}

extension LevelCap {
  public var words: String {
    switch self {
    case .pain: "while pain is 4 or more"
    case .history: "because of earlier back pain"
    case .age: "for the first four weeks, at your age"
    case .pregnancy: "for the first four weeks, in pregnancy"
    case .osteoporosis: "for the first four weeks, with osteoporosis"
    }
  }
}
