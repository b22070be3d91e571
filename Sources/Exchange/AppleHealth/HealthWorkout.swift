internal import CoachCore

/// One workout of a health record, as its own element tells it.
struct HealthWorkout: Sendable {
  let sport: Sport
  let start: Int64
  let end: Int64
  let offset: Int32
  let source: String
  var duration: Double?
  var metres: Double?
  var climb: Double?
  var indoor = false
  /// Times of pausing and going on.
  var pauses: [(at: Int64, starts: Bool)] = []
  /// File names of its routes, without the folder.
  var routes: [String] = []

  init?(_ tag: HealthTag) {
    guard let start = tag.time("startDate"), let end = tag.time("endDate"), end.seconds > start.seconds,
      end.seconds - start.seconds < 1_000_000
    else { return nil }
    self.start = start.seconds
    self.end = end.seconds
    offset = start.offset
    source = tag.text("sourceName") ?? ""
    sport = HealthWorkout.sport(tag.text("workoutActivityType") ?? "")
    duration = tag.number("duration").flatMap { HealthUnit.seconds($0, tag.text("durationUnit") ?? "min") }
    metres = tag.number("totalDistance").flatMap { HealthUnit.metres($0, tag.text("totalDistanceUnit") ?? "km") }
  }

  private static func sport(_ type: String) -> Sport {
    let name = type.hasPrefix("HKWorkoutActivityType") ? String(type.dropFirst(21)) : type
    return switch name {
    case "Running", "TrackAndField": .running
    case "Walking": .walking
    case "Hiking": .hiking
    case "Cycling", "HandCycling": .cycling
    case "Swimming": .swimming
    case "TraditionalStrengthTraining", "FunctionalStrengthTraining", "CoreTraining": .strength
    default: .other
    }
  }

  /// Takes in what stands inside the workout's element.
  mutating func take(_ tag: HealthTag) {
    if tag.isStart("WorkoutStatistics") {
      guard let type = tag.text("type"), type.hasPrefix("HKQuantityTypeIdentifierDistance"), let sum = tag.number("sum")
      else { return }
      metres = HealthUnit.metres(sum, tag.text("unit") ?? "km") ?? metres
    } else if tag.isStart("WorkoutEvent") {
      guard let time = tag.time("date"), let type = tag.text("type") else { return }
      if type == "HKWorkoutEventTypePause" { pauses.append((time.seconds, false)) }
      if type == "HKWorkoutEventTypeResume" { pauses.append((time.seconds, true)) }
    } else if tag.isStart("FileReference") {
      if let path = tag.text("path") { routes.append(FileName(path).last) }
    } else if tag.isStart("MetadataEntry") {
      switch tag.text("key") {
      case "HKIndoorWorkout": indoor = tag.text("value") == "1"
      case "HKElevationAscended":
        let parts = tag.text("value")?.split(separator: " ") ?? []
        if parts.count == 2, let value = Double(parts[0]) { climb = HealthUnit.metres(value, String(parts[1])) }
      default: break
      }
    }
  }
}

/// The units in which health records are written.
enum HealthUnit {
  static func seconds(_ value: Double, _ unit: String) -> Double? {
    switch unit {
    case "min": value * 60
    case "s", "sec": value
    case "hr": value * 3600
    default: nil
    }
  }

  static func metres(_ value: Double, _ unit: String) -> Double? {
    switch unit {
    case "km": value * 1000
    case "m": value
    case "cm": value / 100
    case "mi": value * 1609.344
    case "ft": value * 0.3048
    case "yd": value * 0.9144
    default: nil
    }
  }
}
