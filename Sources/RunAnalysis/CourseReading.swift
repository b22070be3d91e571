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
  /// Of a loop: how much higher its end was measured than its beginning; nil elsewhere (G0).
  let heightDrift: Metres?
  private(set) var unsaid: [Unsaid] = []

  init(_ run: RecordedRun) {
    trace = RunTrace(run)
    profile = HeightProfile(trace)
    let slopes = Slopes(profile)
    heightDrift = CourseReading.isLoop(run, trace) ? profile.rise.map { Metres($0) } : nil
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
    if let heightDrift, abs(heightDrift.value) > PreparationLimits.heightDrift {
      unsaid.append(Unsaid(.hills, .heightDrifted(heightDrift)))
    }
    if kilometres.isEmpty { unsaid.append(Unsaid(.splits, .notRecorded)) }
  }

  /// The first and the last known place are one.
  private static func isLoop(_ run: RecordedRun, _ trace: RunTrace) -> Bool {
    guard run.hasPositions else { return false }
    let (latitude, longitude) = (run[.latitude], run[.longitude])
    func isKnown(_ row: Int) -> Bool { abs(latitude[row]) <= 90 && abs(longitude[row]) <= 180 }
    guard let first = trace.rows.first(where: isKnown), let last = trace.rows.last(where: isKnown), first < last else {
      return false
    }
    let apart = Ellipsoid.metres(from: (latitude[first], longitude[first]), to: (latitude[last], longitude[last]))
    return apart <= PreparationLimits.samePlace
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
