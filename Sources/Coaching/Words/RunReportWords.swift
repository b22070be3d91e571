public import CoachCore
import Foundation
public import RunAnalysis

/// The numbers of a run's report, as a runner reads them.
public struct RunReportWords {
  private let units: UnitSystem

  public init(_ units: UnitSystem) { self.units = units }

  /// "+3.4 % (+1.2 to +5.6)".
  public func change(_ drift: FormDrift) -> String {
    drift.metric.change(drift.change) + range(drift.interval)
  }

  /// What may be said of it: clear, not clear, or why not.
  public func verdict(_ drift: FormDrift) -> String {
    if drift.quality == .poor { return "the sensors disagree" }
    if drift.isClear { return drift.metric.meaning(of: drift.change) }
    return drift.interval == nil ? "too little running to say" : "no clear change"
  }

  /// "From 60 stretches of 10 s early and as many late, matched by speed, on level ground."
  public func basis(_ drift: [FormDrift]) -> String {
    let windows = drift.map { $0.matchedWindows }.max() ?? 0
    return windows > 0
      ? "From \(windows) stretches of 10 s early and as many late, matched by speed, on level ground."
      : "From the trend over the run, at equal speed and slope."
  }

  public func text(_ balance: ContactBalance) -> String {
    let left = balance.leftShare
    let interval = balance.interval.map { Interval(low: 50 + $0.low / 2, high: 50 + $0.high / 2) }
    let even = ContactGauge(leftShare: left)
    return String(format: "%.1f %% of the ground contact on the left", left)
      + (interval.map { String(format: " (%.1f to %.1f)", $0.low, $0.high) } ?? "") + ": " + even.words
  }

  public func text(_ heart: HeartRateDrift) -> String {
    Units.signed(heart.change) + " % beats for the same speed in the second half" + range(heart.interval)
      + String(format: ", %.0f against %.0f a minute", heart.second, heart.first)
  }

  /// "+210 m and −215 m; 2.3 km of downhill, 18 % of the way, braking like 640 m more on the flat".
  public func text(_ hills: Hills) -> String {
    var text = "\(Units.height(hills.climb, units)) up, \(Units.height(hills.descent, units)) down"
    guard hills.downhill >= 100 else { return text + "; hardly any of it steep" }
    let share = Int((hills.downhillShare * 100).rounded())
    text += "; \(Units.distance(hills.downhill, units)) downhill, \(share) % of the way"
    return text + ", with the braking of \(Units.distance(hills.downhillDose, units)) more on the flat"
  }

  /// "1.2 km of curves to the left, 0.9 km to the right".
  public func text(_ turning: Turning) -> String {
    if let track = turning.track {
      let ways = [(track.left, "anticlockwise"), (track.right, "clockwise")].filter { $0.0 >= 0.5 }
      let laps = ways.map { "\(Int($0.0.rounded())) laps \($0.1)" }.joined(separator: " and ")
      return "\(laps) of a \(Int(track.lap.value)) m track; " + curves(turning)
    }
    return curves(turning)
  }

  private func curves(_ turning: Turning) -> String {
    guard let bias = turning.bias, (turning.leftCurves + turning.rightCurves).value >= 100 else {
      return "hardly any tight curves"
    }
    let way = abs(bias) < 0.2 ? "about as much each way" : bias > 0 ? "more to the left" : "more to the right"
    return "\(Units.distance(turning.leftCurves, units)) of curves to the left, "
      + "\(Units.distance(turning.rightCurves, units)) to the right: \(way)"
  }

  /// "5:41 /km", in the runner's units or in those of the rows beside it; empty where there is none.
  public func pace(_ secondsPerMetre: Double?, _ row: UnitSystem? = nil) -> String {
    guard let secondsPerMetre, secondsPerMetre.isFinite else { return "" }
    return Units.pace(1000, in: Seconds(secondsPerMetre * 1000), row ?? units)
  }

  /// "Form changed late as usual, compared with up to 12 runs before (0.3 standard deviations towards tiredness)".
  public func text(_ composite: FormComposite) -> String {
    let size = String(format: "%.1f", abs(composite.score))
    let way = composite.score > 0 ? "towards tiredness" : "away from tiredness"
    let verdict =
      abs(composite.score) < 1
      ? "Form changed late as usual"
      : composite.score > 0 ? "Form faded more than usual" : "Form held better than usual"
    return verdict + ", beside up to \(composite.runs) runs before (\(size) standard deviations \(way))."
  }

  /// "10 min of warm-up, 3 min of walking and 2 min of pauses left out; 41 min looked at".
  public func text(_ preparation: RunPreparation) -> String {
    let parts: [(Seconds, String)] = [
      (preparation.warmUp, "warm-up"), (preparation.slow, "walking"), (preparation.paused, "pauses"),
      (preparation.scraps, "short pieces"),
    ]
    let left = parts.filter { $0.0 >= 30 }.map { Units.duration($0.0) + " of " + $0.1 }
    let looked = Units.duration(preparation.used) + " of running looked at"
    return left.isEmpty ? looked : looked + "; left out: " + left.joined(separator: ", ")
  }

  /// What a report cannot say, each reason once with all parts that it keeps back; changes that are not clear show as such.
  public func lines(_ unsaid: [Unsaid]) -> [String] {
    var reasons: [(reason: UnsaidReason, parts: [String])] = []
    for gap in unsaid where gap.reason != .notClear {
      if let index = reasons.firstIndex(where: { $0.reason == gap.reason }) {
        if !reasons[index].parts.contains(name(gap.part)) { reasons[index].parts.append(name(gap.part)) }
      } else {
        reasons.append((gap.reason, [name(gap.part)]))
      }
    }
    return reasons.map { $0.parts.joined(separator: ", ") + ": " + reason($0.reason) }
  }

  public func text(_ unsaid: Unsaid) -> String { name(unsaid.part) + ": " + reason(unsaid.reason) }

  private func name(_ part: ReportPart) -> String {
    switch part {
    case .preparation: "the file"
    case .drift(let metric): metric.words
    case .heartRateDrift: "heart rate"
    case .balance: "left and right"
    case .hills: "hills"
    case .turning: "turning"
    case .splits: "splits"
    }
  }

  private func reason(_ reason: UnsaidReason) -> String {
    switch reason {
    case .notRunning(let sport): "only running is looked at, and this was \(sport.slug)"
    case .notRecorded: "not recorded by this watch or sensor"
    case .notEnoughRunning(let have, let needed):
      "\(Units.duration(have)) of level, steady running; it takes \(Units.duration(needed))"
    case .notEnoughMatched(let windows, let needed):
      "only \(windows) of \(needed) stretches at the same speed early and late; the trend over the run stands in"
    case .notEnoughBlocks: "too short a run to tell a change from chance"
    case .intervalNotDrawn: "its range was not worked out yet"
    case .notClear: "no change that can be told from chance"
    case .gradeNotKnown: "no height was recorded, so slopes count as level"
    case .curvesNotKnown: "curves are not known, so they count as straight"
    case .tooShort(let way, let needed):
      "\(Units.distance(way, units)) of known way; it takes \(Units.distance(needed, units))"
    case .tooSparse(let spacing, let most):
      "a position every \(Int(spacing.value.rounded())) m; curves need one every \(Int(most.value.rounded())) m"
    case .sensorsDisagree(let share):
      "step length times cadence fits the speed in only \(Int((share * 100).rounded())) % of the run"
    case .spikes(let count): "\(count) \(count == 1 ? "record" : "records") that no runner makes left out"
    case .frozen(let count):
      "\(count) values left out that a sensor repeated to the digit while the speed changed"
    case .heightJumps(let count):
      "height leapt \(count == 1 ? "once" : "\(count) times") as no runner does; climb and descent leave that out"
    case .heightMissing(let time): "no height for \(Units.duration(time)) of running"
    case .heightDrifted(let metres):
      "you came back to where you began, measured \(Units.height(Metres(abs(metres.value)), units)) "
        + "\(metres.value > 0 ? "higher" : "lower"): climb or descent may be off by as much"
    case .disorderedTimes(let count): "\(count) \(count == 1 ? "record" : "records") whose clock went back left out"
    }
  }

  private func range(_ interval: Interval?) -> String {
    interval.map { " (\(Units.signed($0.low)) to \(Units.signed($0.high)))" } ?? ""
  }
}
