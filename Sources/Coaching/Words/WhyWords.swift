import CoachCore

/// Why an exercise is planned or not, and where it stands on its ladder, as sentences.
public struct WhyWords {
  public let why: ExerciseWhy
  private let ways: Ways
  private var reasons: ReasonWords { ReasonWords(today: why.today) }

  public init(_ why: ExerciseWhy, _ ways: Ways = .terminal) {
    self.why = why
    self.ways = ways
  }

  public var done: String? {
    why.done.isEmpty ? nil : "Done this week: \(why.done.map(near).joined(separator: ", "))."
  }

  public var title: String {
    why.places.isEmpty ? "Not in what is left of this week" : "In this week's plan"
  }

  /// Where it is in the week and why; or what keeps it out, or has its place.
  public var week: [String] {
    guard why.places.isEmpty else {
      return why.places.flatMap { place in
        [near(place.day) + ": " + place.block.reasons.map(reasons.text).joined(separator: "; ")]
          + place.block.instructions.map { "for you: " + $0 }
      }
    }
    let obstacles = ObstacleWords(today: why.today, ways)
    return why.obstacles.isEmpty ? outranked : why.obstacles.map { obstacles.text($0, of: why.exercise.id) }
  }

  /// Nothing stands against it, yet others were chosen or its role found no place.
  private var outranked: [String] {
    var lines: [String] = []
    if !why.others.isEmpty {
      let others = why.others.map { "\(Exercise.with($0.block.exercise).name) (\(near($0.day)))" }
      lines.append("Nothing stands against it. Its place has " + others.joined(separator: ", ") + ".")
      if ways == .terminal {
        lines.append("Take it instead: strongback swap \(why.others[0].block.exercise.slug) \(why.exercise.id.slug)")
      }
    } else if let omission = why.omission {
      lines.append("\(omission.role.words.capitalizedSentence) is left out: \(reasons.text(omission.reason)).")
    } else {
      lines.append("Nothing stands against it; the week has all its blocks of this kind.")
    }
    if why.enjoyment == .dislike { lines.append("You like it less, so others come first.") }
    return lines
  }

  public var ladder: [String] {
    let now = DoseWords.text(why.now.dose, of: why.exercise, at: why.now.level)
    var lines = [(why.hasBegun ? "Now: " : "You would begin with: ") + now]
    switch why.next {
    case .dose(let step): lines.append("Next: " + DoseWords.text(step.dose, of: why.exercise, at: step.level))
    case .exercise(let id): lines.append("Next: \(Exercise.with(id).name)")
    case .top: lines.append("There is nothing harder to come; holding it keeps what you built.")
    }
    if why.next != .top {
      lines.append("It comes after sessions done in full, in good form, with something left, on calm days.")
    }
    return lines
  }

  private func near(_ day: CalendarDay) -> String { DayWords.near(day, today: why.today) }
}
