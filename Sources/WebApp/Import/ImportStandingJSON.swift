import CoachCore
import Coaching

/// How far an import is, as programs read it.
struct ImportStandingJSON: Encodable {
  private let id, stage: String
  /// The import's own id in the journal.
  private let batch: String?
  private let complete, undone: Bool
  /// The file at hand, and how much of it is done, in per cent.
  private let file: String?
  private let percent: Int
  private let filesSeen: Int
  private let summary: [String: Int]
  private let text: String?
  private let canUndo: Bool
  private let problem: String?
  private let files: [ImportFileJSON]?

  init(_ one: OneImport, withFiles: Bool = false) {
    let standing = one.standing
    id = one.id
    stage = standing.stage.rawValue
    batch = standing.batch?.description
    complete = standing.isWhole
    undone = standing.isUndone
    file = standing.isOver ? nil : standing.name
    percent = standing.isOver ? 100 : Int(standing.share * 100)
    filesSeen = standing.count
    summary = standing.tally.numbers
    text = standing.isOver ? standing.tally.text(.pages) : nil
    canUndo = standing.isOver && standing.tally.changedAnything && !standing.isUndone
    problem = standing.problem.map { $0.title + " " + $0.detail }
    files = withFiles ? one.lines().map(ImportFileJSON.init) : nil
  }
}

/// What became of one file, with the sentence that a runner reads.
struct ImportFileJSON: Encodable {
  private let number: Int
  private let name, text: String
  private let doubtful: Bool
  private let result: ImportJSON.File

  init(_ line: OneImport.Line) {
    number = line.number
    name = line.name
    text = line.text
    doubtful = line.isDoubtful
    result = line.json
  }
}
