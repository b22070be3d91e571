/// What stands in a GPX or TCX file around its records, word for word.
///
/// A look at a file that reading a run does not need: slower than `RecordedRun`, and without its columns.
public struct TextSurvey: Sendable {
  /// Of GPX: what its first element and its tracks say.
  public private(set) var version: String?
  public private(set) var creator: String?
  /// One for each track, nil where it has none.
  public private(set) var types: [String?] = []
  public private(set) var waypoints = 0
  public private(set) var routePoints = 0
  /// Of TCX.
  public private(set) var activities: [Activity] = []
  public private(set) var courses = 0

  public struct Activity: Sendable {
    public var sport: String?
    /// Its start, in seconds since 1970.
    public var id: Double?
    public var creator: String?
    public var laps: [Lap] = []
  }

  /// In seconds since 1970, seconds and metres; nil for what the file leaves out.
  public struct Lap: Sendable {
    public var start: Double?
    public var timer: Double?
    public var distance: Double?
  }

  public init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      let encoding = XMLEncoding(of: bytes)
      if let text = encoding.transcoded(bytes) {
        text.withUnsafeBufferPointer { read($0) }
      } else {
        read(bytes.bindMemory(to: UInt8.self))
      }
    }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var scanner = XMLScanner(text, names: SurveyedElement.names)
    while true {
      let token = scanner.next()
      if token == .finished { return }
      let element = SurveyedElement(rawValue: scanner.element) ?? .unknown
      if token == .start { start(element, scanner) } else { end(element, scanner) }
    }
  }

  private mutating func start(_ element: SurveyedElement, _ scanner: XMLScanner) {
    switch element {
    case .gpx:
      version = scanner.withAttribute("version") { TextSurvey.text($0) } ?? nil
      creator = scanner.withAttribute("creator") { TextSurvey.text($0) } ?? nil
    case .trk: types.append(nil)
    case .wpt: waypoints += 1
    case .rtept: routePoints += 1
    case .course: courses += 1
    case .activity: activities.append(Activity(sport: scanner.withAttribute("Sport") { TextSurvey.text($0) } ?? nil))
    case .lap:
      guard scanner.parent == SurveyedElement.activity.rawValue, !activities.isEmpty else { return }
      let start = scanner.withAttribute("StartTime") { ISOTime($0)?.seconds } ?? nil
      activities[activities.count - 1].laps.append(Lap(start: start))
    default: break
    }
  }

  private mutating func end(_ element: SurveyedElement, _ scanner: XMLScanner) {
    let parent = SurveyedElement(rawValue: scanner.parent) ?? .unknown
    let (activity, lap) = (activities.count - 1, (activities.last?.laps.count ?? 0) - 1)
    switch (parent, element) {
    case (.trk, .type): types[types.count - 1] = types[types.count - 1] ?? scanner.withText { TextSurvey.text($0) }
    case (.activity, .id) where activity >= 0: activities[activity].id = scanner.withText { ISOTime($0)?.seconds }
    case (.creator, .name) where activity >= 0: activities[activity].creator = scanner.withText { TextSurvey.text($0) }
    case (.lap, .totalTime) where lap >= 0: activities[activity].laps[lap].timer = TextSurvey.number(scanner)
    case (.lap, .distance) where lap >= 0: activities[activity].laps[lap].distance = TextSurvey.number(scanner)
    default: break
    }
  }

  private static func number(_ scanner: XMLScanner) -> Double? {
    let value = scanner.withText { DecimalNumber.read($0) }
    return value.isFinite ? value : nil
  }

  /// As it stands, blanks and all.
  private static func text(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}

/// The elements that a survey looks at.
private enum SurveyedElement: UInt8, CaseIterable {
  case unknown, gpx, trk, type, wpt, rtept, activity, id, creator, name, lap, totalTime, distance, course

  static let names = XMLNames(allCases.dropFirst().map { $0.text })

  private var text: StaticString {
    switch self {
    case .unknown: ""
    case .gpx: "gpx"
    case .trk: "trk"
    case .type: "type"
    case .wpt: "wpt"
    case .rtept: "rtept"
    case .activity: "Activity"
    case .id: "Id"
    case .creator: "Creator"
    case .name: "Name"
    case .lap: "Lap"
    case .totalTime: "TotalTimeSeconds"
    case .distance: "DistanceMeters"
    case .course: "Course"
    }
  }
}
