import CoachCore
import Coaching

/// The symptom diary on the terminal.
struct DiarySheet {
  let picture: RunnerPicture
  private var today: CalendarDay { picture.state.today }

  var text: String {
    guard !picture.state.diary.isEmpty else { return "Nothing in the diary yet: strongback diary" }
    var lines = [
      "".padding(to: 24) + "bending  arching  turning  lying", "".padding(to: 24) + Ink.quiet("rise in pain, points"),
    ]
    for (day, cells) in DiaryWords.lastDays(picture.state) {
      let row = DayWords.date(day, today: today).padding(to: 24) + cells.map { $0.padding(to: 9) }.joined()
      lines.append(row.trimmingEnd)
    }
    return lines.joined(separator: "\n")
  }

  /// What follows from the diary at present.
  var consequences: String {
    DiaryWords.consequences(picture).map { Paper.wrapped($0, indent: "  ") }.joined(separator: "\n")
  }
}

extension String {
  /// Without the blanks at its end.
  var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
