public import CoachCore

/// A plan in words: the day's runs, what is kept off and what was left out, for the terminal and for pages.
public struct PlanWords {
  public let plan: WeekPlan
  public let picture: RunnerPicture
  private let reasons: ReasonWords
  private var today: CalendarDay { picture.state.today }

  public init(_ plan: WeekPlan, _ picture: RunnerPicture) {
    self.plan = plan
    self.picture = picture
    reasons = ReasonWords(picture)
  }

  /// Today's runs, as far as the pain rules let them be; nil where there is none.
  public var runsToday: String? {
    guard let runs = plan.day(today)?.runs, !runs.isEmpty else { return nil }
    let words = runs.map(\.words).joined(separator: ", ")
    if picture.state.runs.contains(where: { $0.isRun && $0.day == today }) { return "Run today: " + words }
    switch picture.pain.runs {
    case .asPlanned: return "Run today: " + words
    case .nothingNew: return "Run today: \(words), easy, and no longer than lately"
    case .halfEasyFlat: return "Run today: \(words), but only half of it, easy and flat"
    case .none: return "No run today in the place of your \(words)"
    }
  }

  public var doneToday: String? {
    let done = picture.state.sessions.filter { $0.day == today && $0.end != nil }
    guard !done.isEmpty else { return nil }
    let asked = done.reduce(0) { sum, session in sum + session.start.exercises.count { $0.role != nil } }
    var did: [ExerciseID] = []
    for set in done.flatMap(\.sets) where set.done > 0 && !did.contains(set.exercise) { did.append(set.exercise) }
    guard !did.isEmpty else { return "Begun today, and ended before the first set was done." }
    let names = did.map { Exercise.with($0).name }.joined(separator: " · ")
    return "Done today: " + names + (did.count < asked ? " (\(did.count) of \(asked) exercises)" : "")
  }

  public var easierWeek: String? { plan.deload ? "An easier week: fewer exercises, and nothing gets harder." : nil }

  /// How the session and the day's run share the day; nil where that does not matter.
  public static func clock(_ session: PlannedSession, _ runs: [RunKind]) -> String? {
    clock(strength: session.blocks.contains { $0.role.isStrength }, runs)
  }

  public static func clock(strength: Bool, _ runs: [RunKind]) -> String? {
    let hours = Int(RunTiming.strengthAfterRun.value / 3600)
    return switch RunTiming.advice(strength: strength, runs: runs) {
    case .strengthAfterRun: "When: the run first; this right after it, or \(hours) hours later."
    case .easyRunAfterStrength: "When: this after the run, or \(hours) hours before it; sooner if nothing hurts."
    case nil: nil
    }
  }

  /// What a session is for beside the day's runs: "strength on a rest day", "mobility, on the day of a run".
  public static func occasion(_ session: PlannedSession, _ runs: [RunKind]) -> String {
    guard session.slot == .restDayStrength else { return session.slot.words }
    let isStrength = session.blocks.contains { $0.role.isStrength }
    return (isStrength ? "strength" : "mobility") + (runs.isEmpty ? " on a rest day" : ", on the day of a run")
  }

  /// Why a block is there.
  public func why(_ block: PlannedBlock) -> String { block.reasons.map(reasons.text).joined(separator: "; ") }

  /// What is kept off a day, with all reasons for the same thing in one line.
  public func kept(_ day: PlannedDay) -> [(roles: String, why: String)] {
    var lines: [(roles: String, why: String)] = []
    for kept in day.kept {
      let (roles, why) = (roles(kept.roles), reasons.text(kept.reason))
      if let index = lines.firstIndex(where: { $0.roles == roles }) {
        lines[index].why += "; " + why
      } else {
        lines.append((roles, why))
      }
    }
    return lines
  }

  /// What the week has no place for, told once for each reason.
  public var omissions: [(why: String, roles: String)] {
    var told: [(why: String, roles: String)] = []
    for omission in plan.omissions {
      let reason = reasons.text(omission.reason)
      guard !told.contains(where: { $0.why == reason }) else { continue }
      let same = plan.omissions.filter { reasons.text($0.reason) == reason }
      let all = same.map { $0.role.words + ($0.missing > 1 ? " \($0.missing) ×" : "") }.joined(separator: ", ")
      told.append((reason, all))
    }
    return told
  }

  public static func names(_ exercises: [PrescribedExercise]) -> String {
    exercises.map { Exercise.with($0.exercise).name }.joined(separator: " · ")
  }

  private func roles(_ roles: [Role]) -> String {
    if roles == RoleMask.all.roles { return "back work" }
    if roles == RoleMask.strength.roles { return "strength" }
    if roles == RoleMask.heavy.roles { return "heavy strength" }
    return roles.map(\.words).joined(separator: ", ")
  }
}

extension PlannedSession {
  /// "12 min: side plank on knees · bird dog".
  public var summary: String {
    "\(Int(length.minutes.rounded())) min: " + blocks.map { Exercise.with($0.exercise).name }.joined(separator: " · ")
  }
}
