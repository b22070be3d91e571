import CoachCore
import Coaching
import Hummingbird

/// What is looked for in the library; every part may be left open.
struct LibraryFilter: Hashable, Sendable {
  private(set) var text = ""
  private var position: Position?
  private var kit: Kit?
  private var slot: Slot?
  private var role: Role?
  /// What could not be understood, each in a sentence.
  private(set) var mistakes: [String] = []

  /// What is at hand.
  private enum Kit: Hashable, Sendable {
    /// The runner's own, with the room that there is.
    case own
    case piece(Equipment)
  }

  /// A search longer than this names no exercise.
  private static let longest = 60

  init() {}

  init(_ query: Parameters) {
    text = query.typed("q") ?? ""
    if text.count > LibraryFilter.longest {
      text = String(text.prefix(LibraryFilter.longest))
      mistakes.append("No exercise has so long a name. Its beginning was looked for.")
    }
    position = read(query, "position", "position")
    slot = read(query, "place", "place in the day")
    role = read(query, "aim", "aim")
    if query.typed("kit") == "own" {
      kit = .own
    } else {
      kit = read(query, "kit", "piece of kit", as: Equipment.self).map { .piece($0) }
    }
  }

  private mutating func read<Value: Slugged>(
    _ query: Parameters, _ name: String, _ what: String, as type: Value.Type = Value.self
  ) -> Value? {
    guard let word = query.typed(name) else { return nil }
    if let value = Value(slug: word) { return value }
    mistakes.append("There is no such \(what) to choose, so all of them are shown.")
    return nil
  }

  func fits(_ exercise: Exercise, _ profile: Profile) -> Bool {
    if let position, exercise.position != position { return false }
    if let slot, !exercise.slots.contains(slot) { return false }
    if let role, !exercise.roles.contains(role) { return false }
    switch kit {
    case nil: break
    case .own:
      var here = SlotConditions()
      here.equipment = profile.kit
      here.floorSpace = profile.floorSpace
      if !here.suitsPlace(exercise) { return false }
    case .piece(let piece): if !exercise.equipment.contains(piece) { return false }
    }
    guard !text.isEmpty else { return true }
    let names = ([exercise.name, exercise.id.slug.replacing("-", with: " ")] + exercise.aliases).map { $0.lowercased() }
    let words = text.lowercased().split { $0 == " " || $0 == "-" }
    return words.allSatisfy { word in names.contains { $0.contains(word) } }
  }

  var choices: [LibraryPage.Choice] {
    [
      choice("position", "Position", Position.allCases, position) { $0.words },
      kitChoice,
      choice("place", "When", Slot.allCases, slot) { $0.words },
      choice("aim", "What for", Role.allCases, role) { $0.words },
    ]
  }

  private func choice<Value: Slugged>(
    _ name: String, _ label: String, _ all: [Value], _ chosen: Value?, _ words: (Value) -> String
  ) -> LibraryPage.Choice {
    let options = all.map {
      LibraryPage.Option(value: $0.slug, words: words($0).capitalizedSentence, isChosen: $0 == chosen)
    }
    return LibraryPage.Choice(name: name, label: label, options: options)
  }

  private var kitChoice: LibraryPage.Choice {
    var choice = choice(
      "kit", "Kit", Equipment.allCases, { if case .piece(let piece) = kit { piece } else { nil } }()
    ) { $0 == .none ? "Nothing" : $0.words }
    choice.options.insert(LibraryPage.Option(value: "own", words: "What I have at hand", isChosen: kit == .own), at: 0)
    return choice
  }
}
