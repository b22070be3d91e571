public import CoachCore
import Foundation

/// Numbers as a runner reads them, in their own units.
public enum Units {
  /// The international mile.
  public static let metresPerMile = 1609.344

  public static func distance(_ metres: Metres, _ units: UnitSystem) -> String {
    let value = units == .metric ? metres.value / 1000 : metres.value / metresPerMile
    return String(format: "%.1f ", value) + (units == .metric ? "km" : "mi")
  }

  /// Height: metres or feet, whole.
  public static func height(_ metres: Metres, _ units: UnitSystem) -> String {
    units == .metric
      ? "\(Int(metres.value.rounded())) m" : "\(Int((metres.value / 0.3048).rounded())) ft"
  }

  public static func duration(_ time: Seconds) -> String {
    let seconds = Int(time.value.rounded())
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return hours > 0 ? String(format: "%d:%02d:%02d", hours, minutes, rest) : String(format: "%d:%02d", minutes, rest)
  }

  /// One decimal with its sign: "+3.4", "−0.2", "0.0".
  public static func signed(_ value: Double) -> String {
    let text = String(format: "%.1f", abs(value))
    return text == "0.0" ? text : (value > 0 ? "+" : "−") + text
  }

  /// Pace in minutes per kilometre or mile.
  public static func pace(_ metres: Metres, in time: Seconds, _ units: UnitSystem) -> String {
    guard metres.value > 0 else { return "" }
    let unit = units == .metric ? 1000 : metresPerMile
    return duration(Seconds(time.value / metres.value * unit)) + (units == .metric ? " /km" : " /mi")
  }
}
