/// The elements of a TCX file that matter, those of Garmin's activity extension among them.
enum TCXElement: UInt8, CaseIterable {
  case unknown, activity, id, lap, track, point, time, latitude, longitude, altitude, distance, heartRate, value,
    cadence
  case runCadence, speed, watts, totalTime, creator, name

  static let names = XMLNames(allCases.dropFirst().map { $0.text })

  init(_ scanner: XMLScanner) { self = TCXElement(rawValue: scanner.element) ?? .unknown }

  var text: StaticString {
    switch self {
    case .unknown: ""
    case .activity: "Activity"
    case .id: "Id"
    case .lap: "Lap"
    case .track: "Track"
    case .point: "Trackpoint"
    case .time: "Time"
    case .latitude: "LatitudeDegrees"
    case .longitude: "LongitudeDegrees"
    case .altitude: "AltitudeMeters"
    case .distance: "DistanceMeters"
    case .heartRate: "HeartRateBpm"
    case .value: "Value"
    case .cadence: "Cadence"
    case .runCadence: "RunCadence"
    case .speed: "Speed"
    case .watts: "Watts"
    case .totalTime: "TotalTimeSeconds"
    case .creator: "Creator"
    case .name: "Name"
    }
  }

  /// What an element measures as a child of a point.
  var channel: RecordChannel? {
    switch self {
    case .altitude: .altitude
    case .distance: .distance
    case .cadence: .cadence
    default: nil
    }
  }

  /// What an element measures anywhere inside a point: in its position, or in an extension.
  var innerChannel: RecordChannel? {
    switch self {
    case .latitude: .latitude
    case .longitude: .longitude
    case .runCadence: .runCadence
    case .speed: .speed
    case .watts: .power
    default: nil
    }
  }
}
