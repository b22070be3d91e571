/// What a hip check says: how level the hip bones stood, never "misaligned" (E6).
public struct HipFinding: Hashable, Sendable {
  /// Right minus left; nil for the phone.
  public let difference: Millimetres?
  /// Of the line through the hip bones, degrees, + = right side higher.
  public let angle: Double
  public let verdict: Verdict

  public enum Verdict: Hashable, Sendable {
    /// The marks of one side, or the readings, lie too far apart: measure again.
    case tooVariable
    case match
    /// Common; look again in four weeks.
    case small
    /// Large once: look again on another day.
    case large
    /// Large in the same direction on two days: worth showing to a physio, above all with symptoms.
    case showPhysio
  }

  /// Thresholds [E]; about 20 mm is what clinics usually care about [U].
  static let widestSpread = 10
  static let smallFrom = 10
  static let largeFrom = 20
  /// The same for a phone: 10 and 20 mm over a width of 250 mm [E].
  static let smallAngle = 2.3
  static let largeAngle = 4.6
  /// The most that 15 phone readings may scatter, degrees (E6) [E].
  static let widestDeviation = 1.0
  /// What a phone reading is good to, degrees (hand-held inclinometers: 0.9–2.6° [V]).
  public static let phoneError = 2.0
  /// Between the hip bones, if not measured [E].
  public static let usualWidth: Millimetres = 250

  /// What a check says in the light of earlier ones.
  public init(_ check: HipCheck, after earlier: [HipCheck]) {
    let own = HipFinding(alone: check)
    guard own.verdict == .large else {
      self = own
      return
    }
    let again = earlier.contains {
      let before = HipFinding(alone: $0)
      return $0.day < check.day && before.verdict == .large && (before.angle < 0) == (own.angle < 0)
    }
    self.init(difference: own.difference, angle: own.angle, verdict: again ? .showPhysio : .large)
  }

  private init(difference: Millimetres?, angle: Double, verdict: Verdict) {
    self.difference = difference
    self.angle = angle
    self.verdict = verdict
  }

  private init(alone check: HipCheck) {
    switch check.method {
    case .mirror(let left, let right, let width):
      let delta = right.median.value - left.median.value
      let spread = max(left.spread, right.spread)
      self.init(
        difference: Millimetres(delta), angle: arcTangentInDegrees(Double(delta) / Double(max(1, width.value))),
        verdict: spread > HipFinding.widestSpread
          ? .tooVariable
          : HipFinding.size(
            Double(abs(delta)), Double(HipFinding.smallFrom), Double(HipFinding.largeFrom)))
    case .tilt(let readings):
      let mean = readings.degrees.reduce(0, +) / Double(readings.degrees.count)
      let variance =
        readings.degrees.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(readings.degrees.count - 1)
      let scattered = variance.squareRoot() > HipFinding.widestDeviation
      self.init(
        difference: nil, angle: mean,
        verdict: scattered ? .tooVariable : HipFinding.size(abs(mean), HipFinding.smallAngle, HipFinding.largeAngle))
    }
  }

  private static func size(_ value: Double, _ small: Double, _ large: Double) -> Verdict {
    value >= large ? .large : value >= small ? .small : .match
  }
}

extension HipMarks {
  var sorted: [Millimetres] { [first, second, third].sorted() }
  /// The middle of the three.
  public var median: Millimetres { sorted[1] }
  /// From the lowest to the highest, millimetres.
  public var spread: Int { sorted[2].value - sorted[0].value }
}

/// The angle whose tangent is `x`, in degrees, good to 1e-12 for |x| ≤ 1; the core has no maths library.
func arcTangentInDegrees(_ x: Double) -> Double {
  // Three times atan x = 2 atan(x / (1 + √(1 + x²))), then the series of a small argument.
  var small = x
  for _ in 0..<3 { small /= 1 + (1 + small * small).squareRoot() }
  var (sum, power) = (0.0, small)
  for term in 0..<10 {
    sum += (term % 2 == 0 ? power : -power) / Double(2 * term + 1)
    power *= small * small
  }
  return sum * 8 * 180 / .pi
}
