public import CoachCore

/// What is wrong with a programme file, and where.
public struct ProgrammeMistake: Error, Hashable, Sendable {
  /// Such as `exercises[2].sets`, counted from 1; empty for the file as a whole.
  public let place: String
  public let line: Int?
  public let fault: Fault

  public init(_ fault: Fault, at place: String = "", line: Int? = nil) {
    self.place = place
    self.line = line
    self.fault = fault
  }

  public enum Fault: Hashable, Sendable {
    case tooLarge(most: Int)
    case notJSON
    case tooDeep
    case fieldTwice
    case otherFormat
    case otherVersion(String)
    case missing
    case unknownField(known: [String])
    case wrongType(Wanted)
    case outOfRange(ClosedRange<Int>)
    case notWhole
    case tooLong(most: Int)
    case tooMany(most: Int)
    case emptyText
    case unknownExercise(String)
    case unknownWord(String, known: [String])
    case noDate(String)
    case future(CalendarDay)
    case tooOld(CalendarDay)
    case tooFarAhead(CalendarDay)
    case endsBeforeItBegins
    case over(CalendarDay)
    /// Neither repetitions nor a hold.
    case noDose
    /// Neither a number a week nor days.
    case noTimes
    case timesAndDays
    case exerciseTwice(ExerciseID)
    case setAndLeftOut(ExerciseID)
    case aboveLevel(ExerciseID, needs: Level)
    case setsNothing
  }

  public enum Wanted: Hashable, Sendable { case object, list, text, number, yesOrNo }
}

/// Everything that is wrong with one file.
public struct ProgrammeMistakes: Error, Sendable {
  public let list: [ProgrammeMistake]
  /// There are more than these.
  public let hasMore: Bool

  /// No more than these are listed.
  public static let most = 20

  init(_ all: [ProgrammeMistake]) {
    list = Array(all.prefix(ProgrammeMistakes.most))
    hasMore = all.count > list.count
  }
}
