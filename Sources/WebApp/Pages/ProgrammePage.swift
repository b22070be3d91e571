import CoachCore
import Coaching
import Exchange

/// What a clinician set: the programme in force, what the plan makes of it, and the way to take another.
struct ProgrammePage: PageModel {
  static let template = "programme"
  let title = "A clinician's programme"
  let place = Place.settings

  let present: Present?
  let mistakes: Mistakes?

  struct Present: Sendable {
    let head: String
    let word: String?
    let exercises: [Item]
    let only: String?
    let bans, levels: [String]
    let hasBans, hasLevels: Bool
    let id: String
  }

  struct Item: Sendable {
    let text, path: String
    let note, refusal: String?
  }

  struct Mistakes: Sendable {
    let summary: String
    let list: [String]
  }

  init(_ picture: RunnerPicture, mistakes: ProgrammeMistakes? = nil) {
    self.mistakes = mistakes.map {
      Mistakes(summary: ProgrammeMistakeWords.summary($0), list: ProgrammeMistakeWords.all($0))
    }
    present = picture.state.presentProgramme.map { Present($0, picture) }
  }
}

extension ProgrammePage.Present {
  init(_ known: KnownProgramme, _ picture: RunnerPicture) {
    let programme = known.programme
    let words = ProgrammeWords(today: picture.state.today, .pages)
    head = words.head(programme)
    word = programme.note.isEmpty ? nil : programme.note
    exercises = ProgrammeStanding(programme, for: picture).locks.map { lock, refusal in
      ProgrammePage.Item(
        text: words.text(lock, level: picture.form(of: lock)), path: "/library/\(lock.exercise.slug)",
        note: lock.dose.note.isEmpty ? nil : lock.dose.note, refusal: refusal.map { words.text($0, of: lock.exercise) })
    }
    only = programme.only ? words.only : nil
    bans = programme.bans.map { words.text($0) }
    levels = Role.planned.compactMap { role in programme.highestLevels[role].map { words.text(role, highest: $0) } }
    (hasBans, hasLevels) = (!bans.isEmpty, !levels.isEmpty)
    id = "\(known.id)"
  }
}
