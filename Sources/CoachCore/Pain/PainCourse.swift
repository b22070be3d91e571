/// Where the machine stands, without its scored days: what a transition changes and an early one may take back.
struct PainCourse: Sendable {
  var state: PainState?
  var entered: LocalMoment
  /// Scored days concluded since the state was entered; the day that caused it is not among them.
  var days: [DayColour] = []
  var transitions: [PainTransition] = []

  /// PAUSE: the score that it is measured against, whether it was asked on entry, and how many scores there are.
  var entryScore: PainScore?
  var entryAsked = false
  var readings = 0
  /// REFER: a clinician has agreed, and a score of 5 or less is still missing.
  var clinicianAgreed = false

  mutating func enter(_ next: PainState, _ rule: PainRule, at moment: LocalMoment, score: PainScore? = nil) {
    transitions.append(PainTransition(at: moment, from: state, to: next, rule: rule))
    state = next
    entered = moment
    days = []
    clinicianAgreed = false
    entryScore = next == .pause ? score : nil
    entryAsked = false
    readings = next == .pause && score != nil ? 1 : 0
  }

  /// Carries one concluded day through the table of C4 with K2.
  mutating func conclude(_ colour: DayColour, fromMorning: Bool, at moment: LocalMoment, score: PainScore?) {
    guard let state else { return }
    switch colour {
    case .black:
      if state < .stop { return enter(.stop, .black, at: moment) }
    case .severe:
      if fromMorning, state < .refer { return enter(.refer, .severeMorning, at: moment) }
      if state < .pause { return enter(.pause, .severe, at: moment, score: score) }
    case .red:
      if state < .reduce { return enter(.reduce, .red, at: moment) }
      if state == .reduce { return enter(.pause, .red, at: moment, score: score) }
    case .amber, .green, .greenStar, .unknown: break
    }
    days.append(colour)
    count(at: moment, score: score)
  }

  private mutating func count(at moment: LocalMoment, score: PainScore?) {
    let last = days.suffix(2)
    let amberInSix = days.suffix(6).count { $0 == .amber }
    switch state {
    case .clear:
      if days.last == .amber { enter(.hold, .amber, at: moment) }
    case .hold:
      if last.count == 2, last.allSatisfy({ $0 == .green }) { return enter(.clear, .twoGreen, at: moment) }
      if last.count == 2, last.allSatisfy({ $0 == .amber }) { return enter(.reduce, .twoAmber, at: moment) }
      if amberInSix >= 3 { enter(.reduce, .threeAmberInSix, at: moment) }
    case .reduce:
      if last.count == 2, last.allSatisfy({ $0 == .green || $0 == .greenStar }) {
        return enter(.hold, .twoGreen, at: moment)
      }
      let three = days.suffix(3)
      if three.count == 3, three.allSatisfy({ $0 == .amber }) {
        return enter(.pause, .threeAmber, at: moment, score: score)
      }
      if amberInSix >= 4 { enter(.pause, .fourAmberInSix, at: moment, score: score) }
    case .pause, .refer, .stop, nil: break
    }
  }

  /// In PAUSE a morning eases it, any score may worsen it, and three days without ease end it (K2).
  mutating func readInPause(_ score: PainScore, at moment: LocalMoment, isMorning: Bool, base: Int) {
    if !entryAsked, moment.instant - entered.instant <= PainCourse.entryWindow, !isMorning {
      entryAsked = true
      entryScore = score
      readings = max(readings, 1)
      return
    }
    readings += 1
    if entryScore == nil { entryScore = score }
    if let entry = entryScore, score.value >= min(10, entry.value + 2), score > entry {
      return enter(.refer, .pauseWorse, at: moment)
    }
    let rested = moment.instant - entered.instant
    if isMorning, rested >= .hours(12), score.value <= 3, hasEased(score, base: base) {
      return enter(.reduce, .pauseEased, at: moment)
    }
    if rested >= PainCourse.pauseLength, readings >= 2 { enter(.refer, .pauseNotEased, at: moment) }
  }

  /// Fallen by 2 points or by 30 % (Ostelo 2008), or back at the usual score, or at 1 or less.
  private func hasEased(_ score: PainScore, base: Int) -> Bool {
    if score.value <= 1 || score.value <= base { return true }
    guard let entry = entryScore else { return false }
    let fall = entry.value - score.value
    return fall >= 2 || fall * 10 >= entry.value * 3
  }

  /// "A few days" of relative rest (S2-10, C4).
  static let pauseLength: Seconds = .hours(72)
  /// A score logged this soon after a pause began is the one asked on entry [E].
  static let entryWindow: Seconds = .hours(1)
}
