import CoachCore
import Coaching
import Figures

/// All exercises, or those that fit what is looked for.
struct LibraryPage: PageModel {
  static let template = "library"
  let title = "Library"
  let place = Place.library

  let search: String
  let mistakes: [String]
  let choices: [Choice]
  let isFiltered: Bool
  /// Some of the choices besides the name are made.
  let isNarrowed: Bool
  let count: String
  let nearest: Link?
  let groups: [Group]

  struct Choice: Sendable {
    let name, label: String
    var options: [Option]
  }

  struct Option: Sendable {
    let value, words: String
    let isChosen: Bool
  }

  struct Group: Sendable {
    let name: String
    let entries: [Entry]
  }

  struct Entry: Sendable {
    let name, path, drawing, aim: String
    /// "you like it", "left out", "in this week's plan"; nil where there is nothing to say.
    let mark: String?
  }

  struct Link: Sendable {
    let name, path: String
  }

  init(_ outlook: Outlook, _ filter: LibraryFilter) {
    let state = outlook.picture.state
    search = filter.text
    mistakes = filter.mistakes
    choices = filter.choices
    isFiltered = filter != LibraryFilter()
    isNarrowed = choices.contains { $0.options.contains(where: \.isChosen) }
    let found = Exercise.catalogue.filter { filter.fits($0, state.profile) }
    count = found.count == 1 ? "1 exercise" : "\(found.count) exercises"
    nearest =
      found.isEmpty && !filter.text.isEmpty
      ? { Link(name: $0.name, path: "/library/\($0.id.slug)") }(Exercise.with(.nearest(to: filter.text))) : nil
    let planned = Set((outlook.plan?.blocks ?? []).flatMap { $0.exercises.map(\.exercise) })
    groups = Position.allCases.compactMap { position in
      let entries = found.filter { $0.position == position }.map { exercise in
        Entry(
          name: exercise.name, path: "/library/\(exercise.id.slug)", drawing: Drawing(exercise.id, .icon).path,
          aim: exercise.rolePrimary.words, mark: LibraryPage.mark(exercise.id, state, planned))
      }
      return entries.isEmpty ? nil : Group(name: position.words.capitalizedSentence, entries: entries)
    }
  }

  private static func mark(_ id: ExerciseID, _ state: RunnerState, _ planned: Set<ExerciseID>) -> String? {
    if state.banned.contains(id) { return "left out" }
    let liking: String? =
      switch state.enjoyment[id] {
      case .like: "you like it"
      case .dislike: "you like it less"
      case .neutral, nil: nil
      }
    let words = [planned.contains(id) ? "in this week" : nil, liking].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
