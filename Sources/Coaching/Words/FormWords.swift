public import CoachCore
import Foundation

extension FormMetric {
  /// As a runner reads it.
  public var words: String {
    switch self {
    case .cadence: "cadence"
    case .stepLength: "step length"
    case .contactTime: "ground contact"
    case .verticalOscillation: "up and down"
    case .verticalRatio: "up and down per step"
    case .balance: "left–right difference"
    }
  }

  /// "172 steps/min", "1.08 m", "248 ms", "92 mm", "8.4 %", "0.6 points".
  public func text(_ value: Double) -> String {
    switch self {
    case .cadence: String(format: "%.0f steps/min", value)
    case .stepLength: String(format: "%.2f m", value / 1000)
    case .contactTime: String(format: "%.0f ms", value)
    case .verticalOscillation: String(format: "%.0f mm", value)
    case .verticalRatio: String(format: "%.1f %%", value)
    case .balance: String(format: "%.1f points", value)
    }
  }

  /// "+3.4 %", "−0.2 points".
  public func change(_ value: Double) -> String { Units.signed(value) + (self == .balance ? " points" : " %") }

  /// What a clear change means, in three or four words.
  func meaning(of change: Double) -> String {
    let more = change > 0
    return switch self {
    case .cadence: more ? "quicker steps late" : "slower steps late"
    case .stepLength: more ? "longer steps late" : "shorter steps late"
    case .contactTime: more ? "longer on the ground late" : "shorter on the ground late"
    case .verticalOscillation, .verticalRatio: more ? "more up and down late" : "less up and down late"
    case .balance: more ? "less even late" : "more even late"
    }
  }
}

extension FormFlag {
  /// "ground contact grew 3.4 %".
  func changed(by percent: Double) -> String {
    let amount = String(format: "%.1f %%", abs(percent))
    return switch self {
    case .contactTime: "ground contact grew \(amount)"
    case .cadence: "step rate fell \(amount)"
    case .bounce: "up-and-down grew \(amount)"
    }
  }

  /// "longer ground contact".
  public var words: String {
    switch self {
    case .contactTime: "longer ground contact"
    case .cadence: "slower steps"
    case .bounce: "more up and down"
    }
  }
}

extension ContactGauge {
  public var words: String {
    switch self {
    case .good: "even"
    case .fair: "a little uneven"
    case .poor: "uneven"
    }
  }
}
