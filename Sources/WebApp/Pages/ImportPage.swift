import Coaching

/// One import: how far it is, and what became of each file.
struct ImportPage: PageModel {
  static let template = "import"
  let title = "Import"
  let place = Place.runs
  var scripts: [String] { isOver ? [] : ["runs.js"] }

  let id: String
  let isOver: Bool
  /// How far it is, or what came of it.
  let words: String
  let problem: String?
  let canUndo: Bool
  let isUndone: Bool
  let groups: [Group]

  struct Group: Sendable {
    let title: String
    let lines: [Line]
    let more: String?
    /// What worked needs no attention.
    let isOpen: Bool
  }

  struct Line: Sendable {
    let name, text: String
  }

  /// Lines of a group; an archive can have many thousands.
  fileprivate static let most = 300

  init(_ one: OneImport) {
    let standing = one.standing
    id = one.id
    isOver = standing.isOver
    words = ImportPage.words(standing)
    problem = standing.problem.map { $0.title + " " + $0.detail }
    canUndo = isOver && standing.tally.changedAnything && !standing.isUndone
    isUndone = standing.isUndone
    let lines = one.lines()
    let kinds: [(String, (OneImport.Line) -> Bool)] = [
      ("Left out", { $0.outcome == "skipped" }), ("May be here twice", { $0.isDoubtful }),
      ("Came in", { ["imported", "replaced", "everything"].contains($0.outcome) && !$0.isDoubtful }),
      ("There already", { $0.outcome == "already-there" || $0.outcome == "duplicate" }),
    ]
    groups = kinds.compactMap { title, belongs in Group(title, lines.filter(belongs)) }
  }

  private static func words(_ standing: OneImport.Standing) -> String {
    switch standing.stage {
    case .waiting: "Another import comes first. This one begins by itself."
    case .running:
      "\(standing.count) \(standing.count == 1 ? "file" : "files") looked at so far"
        + (standing.name.map { "; now \($0), \(Int(standing.share * 100)) %." } ?? ".")
    case .done, .failed: standing.tally.text(.pages)
    }
  }
}

extension ImportPage.Group {
  init?(_ title: String, _ lines: [OneImport.Line]) {
    guard !lines.isEmpty else { return nil }
    self.title = "\(title) (\(lines.count))"
    self.lines = lines.prefix(ImportPage.most).map { ImportPage.Line(name: $0.name, text: $0.text.capitalizedSentence) }
    more = lines.count > ImportPage.most ? "and \(lines.count - ImportPage.most) more" : nil
    isOpen = title == "Left out" || title == "May be here twice" || lines.count <= 12
  }
}
