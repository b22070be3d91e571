/// What the pain machine hears, each at a moment.
public struct PainInput: Hashable, Sendable {
  public let moment: LocalMoment
  public let what: What

  public enum What: Hashable, Sendable {
    /// The screening's lock after new answers, and the higher of pain now and worst in 24 hours, where it was asked.
    case screened(ScreeningLock, pain: PainScore?)
    /// A clinician's word: the day of the assessment, whether strength was allowed, and what is still locked after it.
    case attested(assessed: CalendarDay, strength: Bool, lock: ScreeningLock)
    /// A session or a run that has ended.
    case activity(EventID, isRun: Bool)
    case pain(PainEntry)
    case morning(MorningCheckIn)
  }

  public init(_ moment: LocalMoment, _ what: What) {
    self.moment = moment
    self.what = what
  }

  /// Locks come first of what shares an instant, then what was done, then what was felt, worst first: so that any order of
  /// arrival is one order.
  var rank: Int {
    switch what {
    case .screened(let lock, let pain): 100 - Int(lock.rawValue) * 12 - (pain?.value ?? 11)
    case .attested(let day, let strength, let lock):
      200 + (strength ? 1 : 0) + Int(lock.rawValue) * 2 + (Int(day.daysSinceEpoch) & 15) * 8
    case .activity(_, let isRun): 400 + (isRun ? 0 : 1)
    case .pain(let entry):
      500 + (10 - entry.score.value) * 8 + Int(entry.timing.rawValue) * 2 + (entry.sharp || entry.gaveWay ? 0 : 1)
    case .morning(let morning): 700 + (10 - morning.score.value) * 2 + (morning.nightPain ? 0 : 1)
    }
  }

  /// Tells apart what shares a rank and still differs.
  var detail: Int {
    switch what {
    case .attested(let day, _, _): Int(day.daysSinceEpoch)
    case .pain(let entry):
      (Int(entry.site.rawValue) * 256 + (entry.exercise.map { Int($0.rawValue) } ?? 255)) * 4
        + (entry.sharp ? 0 : 2) + (entry.gaveWay ? 0 : 1)
    case .screened, .activity, .morning: 0
    }
  }
}
