public import CoachCore

/// A clinician's programme as machines read it: under the names of its file, with what becomes of each exercise.
public struct ProgrammeJSON: Encodable {
  private struct Set: Encodable {
    let exercise, name: String
    let sets, reps: Int
    let holdSeconds, restSeconds: Double
    let timesAWeek: Int?
    let days: [String]?
    let level: String?
    let note, text: String
    let followed: Bool
    /// Why not, where it is not.
    let refusal: String?
  }
  private struct Ban: Encodable { let exercise, name, note: String }
  private struct Highest: Encodable { let part, level: String }

  private let id: String
  private let clinician, date, from: String
  private let until: String?
  private let inForce: Bool
  private let exercises: [Set]
  private let leaveOut: [Ban]
  private let highestLevels: [Highest]
  private let onlyThese: Bool
  private let note: String

  public init(_ known: KnownProgramme, _ picture: RunnerPicture, _ ways: Ways = .pages) {
    let (programme, today) = (known.programme, picture.state.today)
    let words = ProgrammeWords(today: today, ways)
    id = "\(known.id)"
    clinician = programme.author.name
    date = "\(programme.author.day)"
    from = "\(programme.from)"
    until = programme.through.map { "\($0)" }
    inForce = picture.state.programme(on: today)?.id == known.id
    exercises = ProgrammeStanding(programme, for: picture).locks.map { lock, refusal in
      let days: [String]? = if case .on(let days) = lock.times { days.map { $0.words.lowercased() } } else { nil }
      return Set(
        exercise: lock.exercise.slug, name: Exercise.with(lock.exercise).name, sets: lock.dose.sets,
        reps: lock.dose.reps, holdSeconds: lock.dose.hold.value, restSeconds: lock.dose.rest.value,
        timesAWeek: days == nil ? lock.times.count : nil, days: days, level: lock.level?.slug, note: lock.dose.note,
        text: words.text(lock, level: picture.form(of: lock)), followed: refusal == nil,
        refusal: refusal.map { words.text($0, of: lock.exercise) })
    }
    leaveOut = programme.bans.map {
      Ban(exercise: $0.exercise.slug, name: Exercise.with($0.exercise).name, note: $0.note)
    }
    highestLevels = Role.planned.compactMap { role in
      programme.highestLevels[role].map { Highest(part: role.slug, level: $0.slug) }
    }
    onlyThese = programme.only
    note = programme.note
  }
}
