/// The half-hourly break from sitting (S1-7): a value that is told the time and the buttons, and says what to ring and log.
public struct BreakTimer: Sendable {
  public enum Phase: Hashable, Sendable {
    /// Outside the hours and days of the policy.
    case outsideHours
    /// Sitting; the next break is due then.
    case sitting(due: Instant)
    /// The break is due and waits for an answer.
    case due(since: Instant)
    case onBreak(until: Instant)
    /// Quiet at the runner's wish; ends by itself.
    case off(until: Instant)
  }

  public enum Button: Hashable, Sendable {
    case begin, snooze, skip
    /// Quiet for this long.
    case off(Seconds)
    /// Sound again.
    case on
  }

  /// What the edge is to do: show, ring or write down.
  public enum Signal: Hashable, Sendable {
    /// Half a minute before a break is due.
    case notice
    case ring
    case breakOver
    case log(BreakRecord)
    /// All snoozes of this break are used.
    case noSnoozeLeft
  }

  /// A warning before the break, a snooze, and the pause between two rings of one break [E].
  public static let noticeAhead: Seconds = 30
  public static let snoozeLength: Seconds = 300
  public static let ringAgainAfter: Seconds = 300

  /// How long "quiet" lasts [E].
  public static let quiet: Seconds = 3600

  /// A walk of a minute counts as a break (S1-7) [E].
  public static let shortestBreak: Seconds = 60

  public let policy: BreakPolicy
  public private(set) var phase = Phase.outsideHours
  private var lastTick: Instant?
  private var snoozesUsed = 0
  private var noticed = false
  private var lastRing: Instant?
  private var startedBreak: Instant?
  /// The desk moves of the next break, which it is logged with.
  public var moves: [ExerciseID]

  public init(_ policy: BreakPolicy, moves: [ExerciseID]) {
    self.policy = policy
    self.moves = moves
  }

  /// How often the break may still be put off.
  public var snoozesLeft: Int { max(0, policy.snoozes - snoozesUsed) }

  private var interval: Seconds { .minutes(Double(policy.interval)) }
  private var length: Seconds { .minutes(Double(policy.length)) }

  /// The time has come to `now`: a gap in the ticks of a break's length or more (a suspended laptop) counts as a break.
  public mutating func tick(_ now: LocalMoment) -> [Signal] {
    var signals: [Signal] = []
    if let last = lastTick, now.instant - last >= length, isSitting {
      signals.append(.log(BreakRecord(.away, length: now.instant - last)))
      sit(from: now.instant)
    }
    lastTick = now.instant
    if case .off(let until) = phase {
      guard now.instant >= until else { return signals }
      phase = .outsideHours
    }
    if case .onBreak(let until) = phase {
      guard now.instant >= until else { return signals }
      signals += [.log(BreakRecord(.taken, moves: moves, length: now.instant - (startedBreak ?? until))), .breakOver]
      sit(from: now.instant)
    }
    guard isWorking(now) else {
      phase = .outsideHours
      return signals
    }
    if phase == .outsideHours { sit(from: now.instant) }
    signals += ringing(now.instant)
    return signals
  }

  public mutating func press(_ button: Button, at now: LocalMoment) -> [Signal] {
    var signals = tick(now)
    switch button {
    case .begin:
      startedBreak = now.instant
      phase = .onBreak(until: now.instant + length)
    case .snooze:
      guard case .due = phase else { break }
      guard snoozesUsed < policy.snoozes else { return signals + [.noSnoozeLeft] }
      snoozesUsed += 1
      phase = .sitting(due: now.instant + BreakTimer.snoozeLength)
      noticed = true
      signals.append(.log(BreakRecord(.snoozed)))
    case .skip:
      if case .onBreak = phase {
        let spent = now.instant - (startedBreak ?? now.instant)
        let counts = spent >= BreakTimer.shortestBreak
        signals.append(.log(counts ? BreakRecord(.taken, moves: moves, length: spent) : BreakRecord(.skipped)))
        sit(from: now.instant)
        break
      }
      signals.append(.log(BreakRecord(.skipped)))
      sit(from: now.instant)
    case .off(let time):
      phase = .off(until: now.instant + time)
    case .on:
      if case .off = phase { sit(from: now.instant) }
    }
    return signals
  }

  private var isSitting: Bool {
    switch phase {
    case .sitting, .due: true
    case .outsideHours, .onBreak, .off: false
    }
  }

  private func isWorking(_ now: LocalMoment) -> Bool {
    policy.days.contains(now.calendarDay.weekday) && now.timeOfDay >= policy.from && now.timeOfDay < policy.until
  }

  private mutating func sit(from start: Instant) {
    phase = .sitting(due: start + interval)
    snoozesUsed = 0
    noticed = false
    lastRing = nil
    startedBreak = nil
  }

  private mutating func ringing(_ now: Instant) -> [Signal] {
    switch phase {
    case .sitting(let due) where now >= due:
      phase = .due(since: due)
      lastRing = now
      return [.ring]
    case .sitting(let due) where now >= due - BreakTimer.noticeAhead && !noticed:
      noticed = true
      return [.notice]
    case .due where now - (lastRing ?? now) >= BreakTimer.ringAgainAfter:
      lastRing = now
      return [.ring]
    default: return []
    }
  }
}
