import CoachCore

/// Whether it helps, as machines read it.
public struct ProgressJSON: Encodable {
  private struct Verdict: Encodable {
    let verdict, text: String
    init(_ verdict: OutcomeVerdict) { (self.verdict, text) = (verdict.slug, verdict.words) }
  }

  private struct Pain: Encodable {
    let firstWeek, lastWeek: Double?
    let weeks: [Double?]
    let change: Verdict
  }

  private struct Activity: Encodable {
    let name: String
    let first, now: Int
    let change: Verdict
  }

  private struct Activities: Encodable {
    let firstDay, day: String
    let first, now: Double
    let change: Verdict
    let each: [Activity]
  }

  private struct Answer: Encodable {
    let day: String
    let value: Int
    let change: Verdict?
  }

  private struct Test: Encodable {
    let test: String
    let side: String?
    let results: [TestResultJSON]
    let verdict, text: String?
  }

  private struct Form: Encodable {
    let fadedRuns, runs: Int
    let fadedRunsBefore, runsBefore: Int?
    /// Per cent from early to late of the last runs, oldest first.
    let cadenceDriftPercent, contactTimeDriftPercent, verticalOscillationDriftPercent: [Double]?

    init(_ course: FormCourse) {
      func values(_ metric: FormMetric) -> [Double]? { course.changes.first { $0.metric == metric }?.values }
      (fadedRuns, runs) = (course.now.faded, course.now.of)
      (fadedRunsBefore, runsBefore) = (course.before?.faded, course.before?.of)
      cadenceDriftPercent = values(.cadence)
      contactTimeDriftPercent = values(.contactTime)
      verticalOscillationDriftPercent = values(.verticalOscillation)
    }
  }

  private struct Week: Encodable {
    let start: String
    let planned, done, minimum: Int
    let kept: Bool
  }

  private struct Consistent: Encodable {
    let share: Double?
    let keptWeeks: Int
    let weeks: [Week]
  }

  private let day: String
  private let since: String?
  private let overall, text: String
  private let pain: Pain
  private let activities: Activities?
  private let formLateInRuns: Form?
  private let comparedWithStart, rolandMorris: Answer?
  private let oswestryPercent: [Answer]
  private let tests: [Test]
  private let consistency: Consistent
  private let due: [String]

  public init(_ report: ProgressReport) {
    day = "\(report.today)"
    since = report.start.map { "\($0)" }
    overall = report.overall.slug
    text = report.overall.sentence
    pain = Pain(
      firstWeek: report.pain.first, lastWeek: report.pain.now, weeks: report.painWeeks,
      change: Verdict(report.pain.verdict))
    activities = report.activities.map(ProgressJSON.activities)
    formLateInRuns = report.form.map(Form.init)
    comparedWithStart = report.change.map {
      Answer(day: "\($0.day)", value: $0.value.value, change: Verdict($0.value.verdict))
    }
    rolandMorris = report.rolandMorris.map {
      Answer(day: "\($0.now.day)", value: $0.now.value.value, change: Verdict($0.verdict))
    }
    oswestryPercent = report.oswestry.map { Answer(day: "\($0.day)", value: $0.value.value, change: nil) }
    tests = report.tests.map { course in
      Test(
        test: course.kind.slug, side: course.side?.words, results: course.results.map(TestResultJSON.init),
        verdict: course.change?.verdict.slug, text: course.change?.words(today: report.today))
    }
    consistency = Consistent(
      share: report.consistency.share, keptWeeks: report.consistency.keptWeeks,
      weeks: report.consistency.weeks.map {
        Week(start: "\($0.start)", planned: $0.planned, done: $0.done, minimum: $0.minimum, kept: $0.isKept)
      })
    due = report.due.map { $0.slug }
  }

  private static func activities(_ course: ActivityCourse) -> Activities {
    let (first, now) = (course.first.value.all, course.now.value.all)
    return Activities(
      firstDay: "\(course.first.day)", day: "\(course.now.day)", first: course.first.value.mean,
      now: course.now.value.mean, change: Verdict(course.change.verdict),
      each: now.indices.map {
        Activity(
          name: now[$0].name, first: first[$0].score, now: now[$0].score, change: Verdict(course.change.each[$0]))
      })
  }
}
