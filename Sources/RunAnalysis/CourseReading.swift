internal import CoachCore
internal import RunFiles

/// Where a run went: its hills, its turning, its splits, and what could not be told of them (G4, G5).
struct CourseReading {
  let trace: RunTrace
  let profile: HeightProfile
  let hills: Hills?
  let turning: Turning?
  /// One a row: in a curve, within 10 m of one, or where nobody knows; nil where curves are not known at all.
  let curved: [Bool]?
  let kilometres: [RunSplit]
  let laps: [RunSplit]
  private(set) var unsaid: [Unsaid] = []

  init(_ run: RecordedRun) {
    trace = RunTrace(run)
    profile = HeightProfile(trace)
    let slopes = Slopes(profile)
    hills = Hills(profile, slopes)
    let turns = TurnReading(run.sessions.contains { $0.indoor } ? RecordedRun() : run)
    curved = turns.curved
    let line = RunLine(trace)
    let known = hills == nil ? nil : slopes
    kilometres = line.kilometres(known)
    laps = line.laps(run.laps, known)
    switch turns.turning {
    case .success(let value): turning = value
    case .failure(let gap):
      turning = nil
      unsaid.append(Unsaid(.turning, gap.reason))
    }
    if hills == nil { unsaid.append(Unsaid(.hills, .notRecorded)) }
    if kilometres.isEmpty { unsaid.append(Unsaid(.splits, .notRecorded)) }
  }
}

extension TurnReading.TurnGap {
  var reason: UnsaidReason {
    switch self {
    case .noPositions: .notRecorded
    case .tooShort(let way): .tooShort(way, needed: Metres(TurnReading.Limits.shortest))
    case .tooSparse(let spacing): .tooSparse(spacing, most: Metres(TurnReading.Limits.spacing))
    }
  }
}
