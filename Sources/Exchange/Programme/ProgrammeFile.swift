public import CoachCore

/// The file in which a clinician sets, limits or leaves out exercises; `docs/programme.md` describes it.
public enum ProgrammeFile {
  public static let format = "strongback-programme"
  public static let version = 1
  /// The most bytes of a file.
  public static let largest = 256 * 1024

  /// What a file may say of a dose, before anything is asked of the runner [E].
  static let sets = 1...10
  static let reps = 1...60
  static let hold = 0...300
  static let rest = 0...600
  static let timesAWeek = 1...7
  static let longestName = 80
  static let longestNote = 500
  static let mostItems = 60
  /// Days that a programme may have been lying about, and may begin ahead [E].
  static let oldest = 730
  static let farthest = 366

  static let fields = [
    "$schema", "format", "version", "clinician", "date", "from", "until", "exercises", "leaveOut", "highestLevels",
    "onlyThese", "note",
  ]
  static let lockFields = [
    "exercise", "sets", "reps", "holdSeconds", "restSeconds", "timesAWeek", "days", "level", "note",
  ]
  static let banFields = ["exercise", "note"]
  static let levelFields = ["part", "level"]

  /// Whether bytes mean to be such a file, from their beginning alone.
  public static func isOne(_ beginning: some Collection<UInt8>) -> Bool {
    let head = Array(beginning.prefix(4096))
    let first = head.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard first == 0x7B else { return false }
    return String(decoding: head, as: UTF8.self).contains("\"\(format)\"")
  }

  /// The programme of a file, or everything that is wrong with it.
  ///
  /// - Parameter today: the day by which its dates are judged.
  public static func read(_ bytes: [UInt8], today: CalendarDay) throws(ProgrammeMistakes) -> Programme {
    guard bytes.count <= largest else { throw ProgrammeMistakes([ProgrammeMistake(.tooLarge(most: largest))]) }
    let json: PlacedJSON
    do throws(PlacedJSON.Fault) {
      json = try PlacedJSON(bytes)
    } catch {
      switch error {
      case .notJSON(let line): throw ProgrammeMistakes([ProgrammeMistake(.notJSON, line: line)])
      case .tooDeep(let line): throw ProgrammeMistakes([ProgrammeMistake(.tooDeep, line: line)])
      case .twice(let name, let line): throw ProgrammeMistakes([ProgrammeMistake(.fieldTwice, at: name, line: line)])
      }
    }
    var reading = ProgrammeReading(today: today)
    let programme = reading.programme(json)
    guard reading.mistakes.isEmpty, let programme else { throw ProgrammeMistakes(reading.mistakes) }
    return programme
  }

  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
