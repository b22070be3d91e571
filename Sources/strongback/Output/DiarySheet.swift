import CoachCore
import Coaching

/// The symptom diary on the terminal.
struct DiarySheet {
  let picture: RunnerPicture
  private var today: CalendarDay { picture.state.today }

  /// Days that are shown.
  private static let rows = 7

  var text: String {
    guard !picture.state.diary.isEmpty else { return "Nothing in the diary yet: strongback diary" }
    var lines = [
      "".padding(to: 24) + "bending  arching  turning  lying", "".padding(to: 24) + Ink.quiet("rise in pain, points"),
    ]
    var days: [CalendarDay] = []
    for told in picture.state.diary where days.last != told.moment.day { days.append(told.moment.day) }
    for day in days.suffix(DiarySheet.rows) {
      let cells = DiaryPrompt.allCases.map { prompt -> String in
        let rises = picture.state.diary.filter { $0.moment.day == day && $0.value.prompt == prompt }.map {
          $0.value.rise
        }
        let text = rises.map { $0 > 0 ? "+\($0)" : "\($0)" }.joined(separator: " ")
        return (text.isEmpty ? "–" : text).padding(to: 9)
      }
      lines.append((DayWords.date(day, today: today).padding(to: 24) + cells.joined()).trimmingEnd)
    }
    return lines.joined(separator: "\n")
  }

  /// What follows from the diary at present.
  var consequences: String {
    let held = picture.diaryTags.map { prompt, _ in
      Paper.wrapped(
        "\(prompt.words.capitalizedSentence) has raised your pain by 2 points or more at least twice in three times: "
          + "\(prompt.consequence). They come back after 14 days in which it was noted three times without a rise.",
        indent: "  ")
    }
    return held.isEmpty
      ? "Nothing raises your pain reliably, so the diary leaves nothing out." : held.joined(separator: "\n")
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
