import CoachCore
import Coaching
import Exchange
import Foundation

/// A programme as it is typed into the form; what it makes is read by the rules of the file.
struct ProgrammeForm {
  /// Exercises that one form has room for.
  static let rows = 8
  private(set) var typed: [String: String] = [:]
  private(set) var bans: Set<String> = []
  private(set) var programme: Programme?
  private(set) var mistakes: ProgrammeMistakes?

  init() {}

  init(_ form: Form, today: CalendarDay) {
    for name in form.names where name != "ban" { typed[name] = form[name] }
    bans = Set(form.all("ban"))
    let bytes = (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])).map { [UInt8]($0) } ?? []
    do throws(ProgrammeMistakes) {
      programme = try ProgrammeFile.read(bytes, today: today)
    } catch {
      mistakes = error
    }
  }

  /// What was typed, under the names of the file; what is no number stays as it is, for the reader to refuse.
  private var object: [String: Any] {
    var object: [String: Any] = ["format": ProgrammeFile.format, "version": ProgrammeFile.version]
    for name in ["clinician", "date", "from", "until", "note"] { object[name] = typed[name] }
    object["exercises"] = filled.map { row in
      var lock: [String: Any] = [:]
      lock["exercise"] = typed["exercise\(row)"]
      for name in ["sets", "reps", "holdSeconds", "restSeconds", "timesAWeek"] {
        if let value = typed["\(name)\(row)"] { lock[name] = Int(value) ?? value }
      }
      lock["note"] = typed["note\(row)"]
      return lock
    }
    object["leaveOut"] = ExerciseID.allCases.filter { bans.contains($0.slug) }.map { ["exercise": $0.slug] }
    object["highestLevels"] = Role.planned.compactMap { role in
      typed["level-\(role.slug)"].map { ["part": role.slug, "level": $0] }
    }
    if typed["only"] != nil { object["onlyThese"] = true }
    return object
  }

  /// The rows in which an exercise was chosen.
  private var filled: [Int] { (1...ProgrammeForm.rows).filter { typed["exercise\($0)"] != nil } }

  /// The mistakes as the form's reader finds them: by the name on the page, without lines.
  var sentences: [String] {
    guard let mistakes else { return [] }
    return mistakes.list.map { mistake in
      let place = mistake.place.replacing(/exercises\[(\d+)\]\.?/) { match in
        let index = (Int(match.1) ?? 1) - 1
        return "Exercise \(filled.indices.contains(index) ? filled[index] : index + 1) "
      }.replacing("holdSeconds", with: "hold").replacing("restSeconds", with: "rest")
        .replacing("timesAWeek", with: "times a week").trimmingCharacters(in: .whitespaces)
      return ProgrammeMistakeWords.text(ProgrammeMistake(mistake.fault, at: place))
    }
  }
}
