internal import RunFiles

/// What a health record measures in the course of a run.
enum HealthQuantity: UInt8, CaseIterable {
  case heartRate, speed, power, verticalOscillation, contactTime, stepLength, steps, distance

  /// The part of the type's name after `HKQuantityTypeIdentifier`.
  private var name: StaticString {
    switch self {
    case .heartRate: "HeartRate"
    case .speed: "RunningSpeed"
    case .power: "RunningPower"
    case .verticalOscillation: "RunningVerticalOscillation"
    case .contactTime: "RunningGroundContactTime"
    case .stepLength: "RunningStrideLength"
    case .steps: "StepCount"
    case .distance: "DistanceWalkingRunning"
    }
  }

  init?(type: UnsafeBufferPointer<UInt8>) {
    let prefix = 24
    guard type.count > prefix else { return nil }
    let rest = UnsafeBufferPointer(rebasing: type[prefix...])
    for quantity in HealthQuantity.allCases where quantity.isNamed(rest) {
      self = quantity
      return
    }
    return nil
  }

  private func isNamed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<text.count where text[index] != name.utf8Start[index] { return false }
    return true
  }

  /// In the unit of the channel it fills (`RecordChannel`); steps as their number, distance in metres.
  func value(_ value: Double, _ unit: String) -> Double? {
    switch self {
    case .heartRate, .power, .contactTime, .steps: value
    case .speed:
      switch unit {
      case "km/hr": value / 3.6
      case "m/s": value
      case "mi/hr": value * 0.44704
      default: nil
      }
    case .verticalOscillation, .stepLength: HealthUnit.metres(value, unit).map { $0 * 1000 }
    case .distance: HealthUnit.metres(value, unit)
    }
  }

  var channel: RecordChannel? {
    switch self {
    case .heartRate: .heartRate
    case .speed: .speed
    case .power: .power
    case .verticalOscillation: .verticalOscillation
    case .contactTime: .contactTime
    case .stepLength: .stepLength
    case .steps, .distance: nil
    }
  }
}

/// One measurement in the course of a workout, in 20 bytes.
struct HealthSample: Sendable {
  var workout: UInt32
  /// Seconds after the workout's start; a step count lasts from one to the other.
  var from: Int32
  var to: Int32
  var value: Float
  var quantity: UInt8
  var source: UInt16
}
