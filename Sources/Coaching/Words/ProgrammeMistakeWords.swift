import CoachCore
public import Exchange

/// What is wrong with a programme file, as sentences for whoever wrote it.
public enum ProgrammeMistakeWords {
  /// "exercises[2].sets (line 9): …"
  public static func text(_ mistake: ProgrammeMistake) -> String {
    let place = [
      mistake.place.isEmpty ? nil : mistake.place,
      mistake.line.map { mistake.place.isEmpty ? "Line \($0)" : "line \($0)" },
    ].compactMap { $0 }
    let sentence = sentence(mistake)
    switch place.count {
    case 0: return sentence
    case 1: return "\(place[0]): \(sentence)"
    default: return "\(place[0]) (\(place[1])): \(sentence)"
    }
  }

  public static func all(_ mistakes: ProgrammeMistakes) -> [String] {
    mistakes.list.map(text) + (mistakes.hasMore ? ["There is more; these come first."] : [])
  }

  /// What it comes to, before the single mistakes.
  public static func summary(_ mistakes: ProgrammeMistakes) -> String {
    let count = mistakes.list.count
    return "This programme was not taken, and nothing was changed: "
      + (count == 1 ? "something in the file needs another look." : "\(count) things in the file need another look.")
  }

  private static func sentence(_ mistake: ProgrammeMistake) -> String {
    switch mistake.fault {
    case .tooLarge(let most): "The file is larger than \(most / 1024) kB, which no programme is."
    case .notJSON: "This is no JSON from here on: a comma, a quote or a bracket is missing or one too many."
    case .tooDeep: "Brackets go deeper here than in any programme."
    case .fieldTwice: "It is there twice. Keep one of them."
    case .otherFormat: "This is no programme: \"format\" must be \"\(ProgrammeFile.format)\"."
    case .otherVersion(let found):
      "Version \(found) is not known here, only version \(ProgrammeFile.version). Update Strongback, or write that version."
    case .missing: "It is missing."
    case .unknownField(let known): unknown(mistake.place.split(separator: ".").last.map(String.init) ?? "", known)
    case .wrongType(let wanted): "Something else is needed here: \(words(wanted))."
    case .outOfRange(let range): "It must be from \(range.lowerBound) to \(range.upperBound)."
    case .notWhole: "It must be a whole number."
    case .tooLong(let most): "It has more than \(most) characters. Shorten it."
    case .tooMany(let most): "There are more than \(most)."
    case .emptyText: "It is empty."
    case .unknownExercise(let word):
      "There is no exercise called \"\(word)\". Did you mean \(ExerciseID.nearest(to: word).slug)?"
    case .unknownWord(let word, let known):
      "\"\(word)\" is not known here. Choose from: \(known.joined(separator: ", "))."
    case .noDate(let text): "\"\(text)\" is no date. Write it as 2026-03-01."
    case .future(let day): "\(day) is still to come: the date is the day on which it was written."
    case .tooOld(let day): "\(day) is more than two years ago. Write a new programme."
    case .tooFarAhead(let day): "\(day) is more than a year ahead."
    case .endsBeforeItBegins: "Its last day comes before its first."
    case .over(let day): "It ended on \(day). Nothing of it would hold."
    case .noDose: "It has no dose: say \"reps\", \"holdSeconds\", or both."
    case .noTimes: "It does not say when: \"timesAWeek\" or \"days\"."
    case .timesAndDays: "It says both \"timesAWeek\" and \"days\". Keep one of them."
    case .exerciseTwice(let id): "\(id.slug) is there already, and one exercise has one dose. Keep one of them."
    case .setAndLeftOut(let id): "\(id.slug) is set here and left out below. Keep one of them."
    case .aboveLevel(let id, let needs):
      "\(id.slug) is of level \(needs.slug), and \"highestLevels\" holds that part of the body below it."
    case .setsNothing: "It sets nothing: no exercise, nothing to leave out, no level."
    }
  }

  private static func unknown(_ name: String, _ known: [String]) -> String {
    let nearest = known.min { distance($0, name) < distance($1, name) }
    guard let nearest, distance(nearest, name) <= 3 else { return "No such field is known." }
    return "No such field is known. Did you mean \"\(nearest)\"?"
  }

  private static func words(_ wanted: ProgrammeMistake.Wanted) -> String {
    switch wanted {
    case .object: "an object in { }"
    case .list: "a list in [ ] with something in it"
    case .text: "text in quotes"
    case .number: "a number"
    case .yesOrNo: "true or false"
    }
  }
}
