import CoachCore

/// The page that explains an archive of everything.
enum EverythingWords {
  struct Tally {
    var entries = 0
    var files = 0
    /// When the runs began whose files could not be read.
    var missing: [LocalMoment] = []
    var reports: [String] = []
  }

  static func readme(_ tally: Tally, on day: CalendarDay) -> String {
    var text = """
      Strongback, everything as of \(day)

      journal.jsonl   Your journal: \(tally.entries == 1 ? "1 entry" : "\(tally.entries) entries"), one a line, as JSON. All that
                      Strongback knows of you follows from it.
      runs/           The original files of your runs, as they came in: \(tally.files).

      """
    if !tally.reports.isEmpty {
      text += "reports/        What follows from the journal, for people and other programs: "
      text += tally.reports.joined(separator: ", ") + ".\n"
    }
    if !tally.missing.isEmpty {
      text += "\nNot here, because they are missing or damaged where they were kept: the files of the runs of "
      text += tally.missing.map { "\($0.calendarDay)" }.joined(separator: ", ")
      text += ". What was read from them is in the journal.\n"
    }
    text += """

      To go on with it elsewhere, bring this archive in as it is:

          strongback import THIS-FILE.zip

      or drop it on the page Runs. What is there already is not doubled, and nothing goes away. Reports are not read back:
      they follow from the rest.

      It holds all that you told Strongback about your body. Keep it as you would keep a letter to your doctor.

      """
    return text
  }
}
