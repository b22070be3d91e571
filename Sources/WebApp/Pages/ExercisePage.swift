import CoachCore
import Coaching
import Figures

/// One exercise: how it moves, how it is done, how much, whom it does not suit, and what it means for this runner.
struct ExercisePage: PageModel {
  static let template = "exercise"
  let title: String
  let place = Place.library
  let scripts = ["drawing.js"]

  let path: String
  let also: String?
  let trains, position, needs, when: String
  let drawing: Shown
  let sides: [Way]
  let changes: [Change]
  let cues, faults: [String]
  let breathing: String
  let doses: [DoseLine]
  let cautions: [Caution]
  let easier, harder: Near?
  let note: String?
  let sources, asked: [String]
  let week: Week?
  let refused: String?
  let tastes: [Taste]
  let taste: String?
  let hasChanges, hasCautions: Bool

  /// A drawing that moves, the still that takes its place when it is paused, and the strip for those who want no motion.
  struct Shown: Sendable {
    let moving, still, strip, words: String
    let width, height: Int
    let captions: [String]
    let isPaused: Bool
    /// The same page with the other one.
    let other: String
  }

  struct Way: Sendable {
    let name, path: String
    let isHere: Bool
  }

  struct Change: Sendable {
    let whom, instruction, path, drawing: String
    let isHere, isYours: Bool
  }

  struct DoseLine: Sendable {
    let level, dose, aside: String
  }

  struct Caution: Sendable {
    let text: String
    let isYours: Bool
  }

  struct Near: Sendable {
    let name, path, drawing: String
  }

  struct Week: Sendable {
    let title: String
    let done: String?
    let lines, ladder: [String]
  }

  struct Taste: Sendable {
    let value, words: String
  }

  init(_ drawing: Drawing, isPaused: Bool, _ outlook: Outlook) {
    let (id, picture) = (drawing.exercise, outlook.picture)
    let exercise = Exercise.with(id)
    title = exercise.name
    path = "/library/\(id.slug)"
    also = exercise.aliases.isEmpty ? nil : exercise.aliases.joined(separator: ", ")
    trains = exercise.roles.map(\.words).joined(separator: ", ")
    position = exercise.position.words
    needs = exercise.equipment.map(\.words).joined(separator: ", ")
    when = exercise.slots.map(\.words).joined(separator: ", ")
    self.drawing = Shown(drawing, isPaused: isPaused)
    sides =
      exercise.unilateral
      ? [Side.right, .left].map { side in
        var other = drawing
        other.side = side
        return Way(
          name: side == .left ? "Left side" : "Right side", path: other.page(isPaused), isHere: side == drawing.side)
      } : []
    changes = ExercisePage.changes(drawing, picture.activeTags)
    (hasChanges, hasCautions) = (!changes.isEmpty, !exercise.contraindications.isEmpty)
    cues = exercise.cues.map(\.capitalizedSentence)
    faults = exercise.commonErrors.map(\.capitalizedSentence)
    breathing = exercise.breathing
    doses = Level.allCases.map { level in
      let (dose, aside) = ExerciseWords.dose(exercise, level)
      return DoseLine(level: level.slug.capitalizedSentence, dose: dose, aside: aside.capitalizedSentence)
    }
    cautions = exercise.contraindications.map {
      Caution(
        text: ExerciseWords.caution($0).capitalizedSentence + ".", isYours: picture.activeTags.contains($0.tag))
    }
    easier = exercise.regression.map { Near($0) }
    harder = exercise.progression.map { Near($0) }
    note = exercise.note.isEmpty ? nil : ExerciseWords.plain(exercise.note)
    sources = exercise.sources.map(ExerciseWords.source)
    asked = exercise.seedDoses.map { $0.source.citation + " asks for: " + $0.text }
    week = outlook.plan.map { Week(WhyWords(ExerciseWhy(id, picture, $0), .pages)) }
    refused = picture.refusal == nil ? nil : "There is no plan now, and this page is for reading only."
    (taste, tastes) = ExercisePage.tastes(id, picture.state)
  }

  private static func changes(_ drawing: Drawing, _ tags: Set<Tag>) -> [Change] {
    Figure.variants(of: drawing.exercise).map { tag, figure in
      var other = drawing
      other.tag = drawing.tag == tag ? nil : tag
      return Change(
        whom: tag.meaning, instruction: figure.instruction.capitalizedSentence, path: other.page(false),
        drawing: Drawing(drawing.exercise, .icon, drawing.side, for: tag).path, isHere: drawing.tag == tag,
        isYours: tags.contains(tag))
    }
  }

  /// What the runner thinks of it now, and what else they may say.
  private static func tastes(_ id: ExerciseID, _ state: RunnerState) -> (String?, [Taste]) {
    let allow = Taste(value: "allow", words: "Let it back in")
    if state.banned.contains(id) { return ("You left it out.", [allow]) }
    let like = Taste(value: "like", words: "I like it")
    let dislike = Taste(value: "dislike", words: "I like it less")
    let neutral = Taste(value: "neutral", words: "Neither")
    let ban = Taste(value: "ban", words: "Leave it out")
    switch state.enjoyment[id] ?? .neutral {
    case .like: return ("You like it.", [neutral, dislike, ban])
    case .dislike: return ("You like it less.", [neutral, like, ban])
    case .neutral: return (nil, [like, dislike, ban])
    }
  }
}

extension ExercisePage.Shown {
  init(_ drawing: Drawing, isPaused: Bool) {
    func path(_ form: Drawing.Form) -> String {
      Drawing(drawing.exercise, form, drawing.side, for: drawing.tag).path
    }
    let figure = drawing.figure
    (moving, still, strip) = (path(.moving), path(.still), path(.strip))
    words = figure.words(side: drawing.side)
    let size = Film(figure).size
    (width, height) = (Int(size.width), Int(size.height))
    captions = figure.captions
    self.isPaused = isPaused
    other = drawing.page(!isPaused)
  }
}

extension ExercisePage.Near {
  init(_ id: ExerciseID) {
    name = Exercise.with(id).name
    path = "/library/\(id.slug)"
    drawing = Drawing(id, .icon).path
  }
}

extension ExercisePage.Week {
  init(_ words: WhyWords) {
    title = words.title
    done = words.done
    lines = words.week.map { $0.capitalizedSentence }
    ladder = words.ladder
  }
}

extension Drawing {
  /// The page that shows this drawing.
  func page(_ isPaused: Bool) -> String {
    var parts: [String] = []
    if side == .left { parts.append("side=left") }
    if let tag { parts.append("tag=" + tag.slug) }
    if isPaused { parts.append("as=still") }
    return "/library/\(exercise.slug)" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }
}
