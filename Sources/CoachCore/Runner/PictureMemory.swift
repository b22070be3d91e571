/// What the pictures of one runner at several moments have in common, so that it is worked out once.
struct PictureMemory: Sendable {
  var weeks: [[Int]: OfferedDays.Week] = [:]
  var screening = Continued<ScreeningWord, ScreeningLocks>()
  var pain = Continued<PainInput, PainMachine>()
  var training = Continued<TrainingDay, Progression>()
}

/// A fold that goes on from where one with the same beginning was.
struct Continued<Step: Equatable & Sendable, Result: Sendable>: Sendable {
  private var steps: [Step] = []
  private var kept: [(count: Int, result: Result)] = []

  /// Where the last one ended: the next most often begins there.
  private var last: (count: Int, result: Result)?

  /// Results are kept this many steps apart, and only of the last few such stretches.
  private static var stretch: Int { 16 }
  private static var stretchesKept: Int { 4 }

  mutating func after(_ new: [Step], from beginning: Result, _ take: (inout Result, Step) -> Void) -> Result {
    var same = 0
    while same < min(steps.count, new.count), steps[same] == new[same] { same += 1 }
    steps = new
    kept.removeAll { $0.count > same }
    var (count, result) = kept.last ?? (0, beginning)
    if let last, last.count > count, last.count <= same { (count, result) = last }
    while count < new.count {
      take(&result, new[count])
      count += 1
      let isRecent = new.count - count < Self.stretch * Self.stretchesKept
      if count.isMultiple(of: Self.stretch), isRecent { kept.append((count, result)) }
    }
    last = (count, result)
    return result
  }
}
