public import CoachCore

/// All self-tests, by what they are for now.
public struct TestGroups: Sendable {
  /// What stands against all of them.
  public let common: [TestRefusal]
  public let groups: [Group]

  public struct Group: Sendable {
    public let title: String
    public let reports: [TestReport]
  }

  public init(_ picture: RunnerPicture, hasHelper: Bool = false) {
    self.init(TestKind.allCases.map { TestReport($0, picture, hasHelper: hasHelper) })
  }

  public init(_ reports: [TestReport]) {
    common = reports[0].refusals.filter { refusal in reports.allSatisfy { $0.refusals.contains(refusal) } }
    let open = reports.filter { $0.refusals.isEmpty }
    groups = [
      Group(title: "Worth doing now", reports: open.filter { $0.isDue && !$0.test.optional }),
      Group(title: "Later", reports: open.filter { !$0.isDue && !$0.test.optional }),
      Group(title: "If you like", reports: open.filter { $0.test.optional }),
      Group(title: "Not now", reports: reports.filter { !$0.refusals.isEmpty }),
    ].filter { !$0.reports.isEmpty }
  }

  public static let rests = "One or two on a day are enough: 5 minutes of warm-up first, 5 minutes of rest between."
}

extension TestReport {
  /// What it would set, or what came of it and when the next one is useful.
  public var summary: String? {
    var what: [String] = []
    if results.isEmpty {
      if refusals.isEmpty, !test.kind.levels.isEmpty {
        what.append("sets your level: " + test.kind.levels.map { $0.words }.joined(separator: ", "))
      }
    } else {
      what.append(results.map { $0.words }.joined(separator: ", "))
      what.append(DayWords.distance(from: today, to: results[0].day))
      if !isDue { what.append("again from \(DayWords.near(next.lowerBound, today: today))") }
    }
    return what.isEmpty ? nil : what.joined(separator: " · ")
  }

  /// What the results say, a sentence each.
  public var sentences: [String] {
    guard !results.isEmpty else { return [] }
    var lines = changes.map { change in
      (change.later.side.map { $0.words.capitalizedSentence + ": " } ?? "") + change.words(today: today)
    }
    if changes.isEmpty {
      lines.append("The first result is for getting used to the test. From the next one on there is a trend.")
    }
    lines += ratios.compactMap { $0.words }
    if let side = weakerSide { lines.append("Begin with the \(side.words) side in training: it had less.") }
    if isHalfDone {
      let missing = results[0].side?.other.words ?? ""
      lines.append("The \(missing) side is still missing; the weaker one sets the level.")
    }
    return lines
  }

  /// What others had: context, not a mark.
  public var normSentences: [String] {
    norms.map { $0.words(age: age) + ($0.checked == .unverified ? ", as we remember it" : "") }
  }

  /// "Again from Thursday 5 March, 4 to 6 weeks from now."
  public var nextSentence: String {
    "Again from \(DayWords.near(next.lowerBound, today: today)), 4 to 6 weeks from the last one."
  }
}

extension TestKind {
  /// Of several tries the best counts.
  public func best(of values: [Double]) -> Double? { lowerIsBetter ? values.min() : values.max() }
}
