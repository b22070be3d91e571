public import CoachCore

/// One page for a clinician, as plain words: who, danger signs, pain, tests, what was set and what was done, running, changes.
///
/// Every list has a most, so that it is one page for every runner.
public struct ReportModel: Encodable, Sendable {
  /// The weeks of the pain course, and of the table of weeks.
  static let painWeeks = 12
  static let tableWeeks = 8
  static let mostTests = 8
  /// Older results are no news.
  static let testDays: Int32 = 400
  static let mostExercises = 12
  static let mostMarks = 8
  /// Lines of tables and hundreds of letters that a page of usual letters has room for [E].
  static let roomyLines = 27
  static let mostChanges = 6
  /// The most letters of the runner's question.
  public static let longestQuestion = 300

  public let name: String
  public let about: String
  public let range: String
  /// Nothing was told yet: what will be here, and how.
  public let nothing: String?
  public let danger: Danger
  public let pain: Pain
  public let tests: [Test]
  public let hasTests: Bool
  public let testNotes: [String]
  public let weeks: [Week]
  public let hasWeeks: Bool
  public let weekNote: String
  public let set: Prescribed
  public let changes: [String]
  public let hasChanges: Bool
  /// What the runner asks; nil leaves lines to write on.
  public let question: String?
  public let disclaimer: String
  /// So much that it needs smaller letters to be one page.
  public let isDense: Bool

  public struct Danger: Encodable, Sendable {
    public let answered: String
    public let verdict: String
    public let findings: [String]
    public let hasFindings: Bool
    public let word: String?
  }

  public struct Pain: Encodable, Sendable {
    public let now: String
    public let state: String
    public let sites: String?
    /// A drawing (SVG); nil where nothing was told.
    public let chart: String?
    public let marks: [Mark]
    public let hasMarks: Bool
    public let earlier: String?
  }

  /// A rule that fired: its letter in the chart, when, and what it said.
  public struct Mark: Encodable, Sendable {
    public let letter, day, state, rule: String
  }

  public struct Test: Encodable, Sendable {
    public let name: String
    /// Nil where the test has no sides.
    public let left, right: String?
    public let one: String?
    public let day, change, error, norm: String
  }

  public struct Week: Encodable, Sendable {
    public let from, sessions, runs, time, distance, pain: String
  }

  public struct Prescribed: Encodable, Sendable {
    public let head: String
    public let exercises: [Item]
    public let hasExercises: Bool
    public let more: String?
  }

  public struct Item: Encodable, Sendable {
    public let name, dose, when: String
  }

  /// - Parameter question: what the runner wants to ask; longer ones are cut.
  public init(_ outlook: Outlook, question: String? = nil) {
    let words = ReportWords(outlook)
    (name, about, range) = (words.name, words.about, words.range)
    nothing = words.nothing
    danger = words.danger
    pain = words.pain
    (tests, testNotes) = (words.tests, words.testNotes)
    (weeks, weekNote) = (words.weeks, words.weekNote)
    set = words.prescribed
    changes = words.changes
    (hasTests, hasWeeks, hasChanges) = (!tests.isEmpty, !weeks.isEmpty, !changes.isEmpty)
    let asked = question.map { $0.split { $0.isWhitespace }.joined(separator: " ") } ?? ""
    self.question = asked.isEmpty ? nil : String(asked.prefix(ReportModel.longestQuestion))
    disclaimer = ReportWords.disclaimer
    let letters = [danger.findings.joined(), danger.word ?? "", self.question ?? "", changes.joined()].reduce(0) {
      $0 + $1.count
    }
    let lines = tests.count + testNotes.count + (pain.marks.count + 1) / 2 + max(weeks.count, set.exercises.count + 2)
    isDense = lines + letters / 100 > ReportModel.roomyLines
  }
}
