public import CoachCore

extension DiaryPrompt {
  /// The part of daily life that is asked about.
  public var words: String {
    switch self {
    case .bending: "sitting or bending"
    case .arching: "standing, walking or arching"
    case .turning: "turning"
    case .lying: "lying"
    }
  }

  /// What the plan leaves out or changes while this reliably raises the pain.
  public var consequence: String {
    switch self {
    case .bending: "exercises that round the back are left out or changed"
    case .arching, .lying: "exercises that arch the back are left out or changed"
    case .turning: "exercises that twist are left out or changed"
    }
  }
}

extension RunnerPicture {
  /// What the diary holds against now, each with the tag that it set.
  public var diaryTags: [(prompt: DiaryPrompt, tag: ActiveTag)] {
    tags.compactMap { tag in
      guard case .diary(let prompt) = tag.reason else { return nil }
      return (prompt, tag)
    }
  }
}

/// The symptom diary, for pages and the terminal.
public enum DiaryWords {
  /// Points that a pain can rise or fall.
  public static let points = -10...10
  public static let mistake = "A rise is a whole number of points from -10 to 10; 0 is no rise."
  /// Days that are shown.
  private static let rows = 7

  /// The last days with an entry, each with what was said to the four questions: "+2 0", or a dash.
  public static func lastDays(_ state: RunnerState) -> [(day: CalendarDay, cells: [String])] {
    var days: [CalendarDay] = []
    for told in state.diary where days.last != told.moment.day { days.append(told.moment.day) }
    return days.suffix(rows).map { day in
      let cells = DiaryPrompt.allCases.map { prompt -> String in
        let rises = state.diary.filter { $0.moment.day == day && $0.value.prompt == prompt }.map { $0.value.rise }
        let text = rises.map { $0 > 0 ? "+\($0)" : "\($0)" }.joined(separator: " ")
        return text.isEmpty ? "–" : text
      }
      return (day, cells)
    }
  }

  /// What follows from the diary at present.
  public static func consequences(_ picture: RunnerPicture) -> [String] {
    let held = picture.diaryTags.map { prompt, _ in
      "\(prompt.words.capitalizedSentence) has raised your pain by 2 points or more at least twice in three times: "
        + "\(prompt.consequence). They come back after 14 days in which it was noted three times without a rise."
    }
    return held.isEmpty ? ["Nothing raises your pain reliably, so the diary leaves nothing out."] : held
  }
}
