/// The elements of a GPX file that matter, extensions of Garmin, Cluetrust, Strava and others among them.
enum GPXElement: UInt8, CaseIterable {
  case unknown, gpx, track, segment, point, elevation, time, type
  case hr, heartrate, cad, cadence, atemp, temp, power, powerInWatts, watts, speed, distance

  static let names = XMLNames(allCases.dropFirst().map { $0.name })

  init(_ scanner: XMLScanner) { self = GPXElement(rawValue: scanner.element) ?? .unknown }

  var name: StaticString {
    switch self {
    case .unknown: ""
    case .gpx: "gpx"
    case .track: "trk"
    case .segment: "trkseg"
    case .point: "trkpt"
    case .elevation: "ele"
    case .time: "time"
    case .type: "type"
    case .hr: "hr"
    case .heartrate: "heartrate"
    case .cad: "cad"
    case .cadence: "cadence"
    case .atemp: "atemp"
    case .temp: "temp"
    case .power: "power"
    case .powerInWatts: "PowerInWatts"
    case .watts: "watts"
    case .speed: "speed"
    case .distance: "distance"
    }
  }

  /// What an element anywhere inside a point measures.
  var channel: RecordChannel? {
    switch self {
    case .hr, .heartrate: .heartRate
    case .cad, .cadence: .cadence
    case .atemp, .temp: .temperature
    case .power, .powerInWatts, .watts: .power
    case .speed: .speed
    case .distance: .distance
    default: nil
    }
  }
}
