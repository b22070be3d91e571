public import CoachCore

/// A self-test as machines read it: how it is done, what came out of it, and what follows.
public struct TestJSON: Encodable {
  private struct Refusal: Encodable { let rule, text: String }
  private struct Level: Encodable { let role, level, text: String }

  private struct Change: Encodable {
    let side: String?
    let difference: Double
    let measurementError: Double?
    let verdict, text: String
  }

  private struct Ratio: Encodable {
    let ratio, verdict: String
    let value: Double?
    let text: String?
  }

  private struct NormText: Encodable { let text, checked, citation: String }

  private let test, name, unit: String
  private let longest: Double?
  private let attempts: Int
  private let steps, stopRules, needs: [String]
  private let due: Bool
  private let nextFrom, nextThrough: String
  private let results: [TestResultJSON]
  private let refusals: [Refusal]
  private let norms: [NormText]
  private let changes: [Change]
  private let ratios: [Ratio]
  private let weakerSide: String?
  private let levels: [Level]

  public init(_ report: TestReport) {
    let kind = report.test.kind
    test = kind.slug
    name = report.test.name
    unit = kind.unit.slug
    longest = kind.cap
    attempts = report.test.attempts
    steps = report.test.steps
    stopRules = report.test.stopRules
    needs = report.test.needs
    due = report.isDue
    nextFrom = "\(report.next.lowerBound)"
    nextThrough = "\(report.next.upperBound)"
    results = report.results.map(TestResultJSON.init)
    refusals = report.refusals.map { Refusal(rule: $0.slug, text: $0.sentence(.terminal)) }
    norms = report.norms.map {
      NormText(text: $0.words(age: report.age), checked: $0.checked.slug, citation: $0.citation)
    }
    changes = report.changes.map {
      Change(
        side: $0.later.side?.words, difference: $0.difference, measurementError: $0.error, verdict: $0.verdict.slug,
        text: $0.words(today: report.today))
    }
    ratios = report.ratios.map {
      Ratio(ratio: $0.ratio.slug, verdict: $0.verdict.slug, value: $0.reading?.value, text: $0.words)
    }
    weakerSide = report.weakerSide?.words
    levels = report.levels.map { Level(role: $0.role.slug, level: $0.level.slug, text: $0.words) }
  }
}

/// One result of a self-test.
public struct TestResultJSON: Encodable {
  private let test, day, stop: String
  private let side: String?
  private let value: Double

  public init(_ result: TestResult) {
    test = result.kind.slug
    day = "\(result.day)"
    stop = result.stop.slug
    side = result.side?.words
    value = result.value
  }
}

extension SelfTest {
  /// What has to be at hand, in words.
  public var needs: [String] {
    equipment.filter { $0 != .none }.map { $0.words } + (needsHelperOrStrap ? ["a helper or a strap"] : [])
  }
}
