import CoachCore
import Coaching

/// A programme as the terminal shows it.
struct ProgrammeSheet {
  let lines: [String]

  init(_ programme: Programme, _ picture: RunnerPicture) {
    let words = ProgrammeWords(today: picture.state.today)
    var lines = [words.head(programme)]
    if !programme.note.isEmpty { lines.append("“\(programme.note)”") }
    for (lock, refusal) in ProgrammeStanding(programme, for: picture).locks {
      let text = words.text(lock, level: picture.form(of: lock))
      lines.append("  " + text + (refusal.map { ". Not followed now: " + words.text($0, of: lock.exercise) } ?? ""))
      if !lock.dose.note.isEmpty { lines.append("    “\(lock.dose.note)”") }
    }
    if programme.only { lines.append(words.only) }
    if !programme.bans.isEmpty { lines.append("Left out:") }
    lines += programme.bans.map { "  " + words.text($0) }
    if !programme.highestLevels.isEmpty { lines.append("No harder than:") }
    lines += Role.planned.compactMap { role in
      programme.highestLevels[role].map { "  " + words.text(role, highest: $0) }
    }
    self.lines = lines
  }
}
