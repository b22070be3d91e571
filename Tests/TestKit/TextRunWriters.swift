import CoachCore
public import RunFiles

/// Writes runs as Garmin's apps write GPX 1.1, for tests.
public enum GPXWriter {
  public static func file(_ run: RecordedRun, type: String = "running") -> [UInt8] {
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    text += #"<gpx creator="Strongback" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" "#
    text += #"xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">"# + "\n"
    text += "  <trk>\n    <type>\(type)</type>\n    <trkseg>\n"
    for row in 0..<run.count { text += point(TextRow(run, row)) }
    return Array((text + "    </trkseg>\n  </trk>\n</gpx>\n").utf8)
  }

  private static func point(_ row: TextRow) -> String {
    var text = "      <trkpt" + row.attribute(.latitude, "lat") + row.attribute(.longitude, "lon") + ">\n"
    text += row.element(.altitude, "ele") + row.time("time")
    text += "        <extensions>\n" + row.element(.power, "power") + row.element(.speed, "speed")
    text += row.element(.distance, "distance") + "          <ns3:TrackPointExtension>\n"
    text +=
      row.element(.temperature, "ns3:atemp") + row.element(.heartRate, "ns3:hr") + row.element(.cadence, "ns3:cad")
    return text + "          </ns3:TrackPointExtension>\n        </extensions>\n      </trkpt>\n"
  }
}

/// Writes runs as Garmin's apps write TCX, for tests.
public enum TCXWriter {
  public static func file(_ run: RecordedRun) -> [UInt8] {
    let session = run.sessions.first ?? RecordedSession()
    let start = TextRow.time(Double(session.start?.unixMilliseconds ?? 0) / 1000)
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    text += #"<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">"# + "\n"
    text +=
      "  <Activities>\n    <Activity Sport=\"Running\">\n      <Id>\(start)</Id>\n      <Lap StartTime=\"\(start)\">\n"
    text += "        <TotalTimeSeconds>\(session.timer?.value ?? 0)</TotalTimeSeconds>\n"
    text += "        <DistanceMeters>\(session.distance?.value ?? 0)</DistanceMeters>\n        <Track>\n"
    for row in 0..<run.count { text += point(TextRow(run, row)) }
    text += "        </Track>\n      </Lap>\n      <Creator><Name>Strongback</Name></Creator>\n"
    return Array((text + "    </Activity>\n  </Activities>\n</TrainingCenterDatabase>\n").utf8)
  }

  private static func point(_ row: TextRow) -> String {
    var text = "          <Trackpoint>\n" + row.time("Time") + "            <Position>\n"
    text += row.element(.latitude, "LatitudeDegrees") + row.element(.longitude, "LongitudeDegrees")
    text += "            </Position>\n" + row.element(.altitude, "AltitudeMeters")
    text += row.element(.distance, "DistanceMeters")
    text += "            <HeartRateBpm>\n" + row.element(.heartRate, "Value") + "            </HeartRateBpm>\n"
    text += row.element(.cadence, "Cadence") + "            <Extensions>\n              <ns3:TPX>\n"
    text += row.element(.speed, "ns3:Speed") + row.element(.runCadence, "ns3:RunCadence")
    text += row.element(.power, "ns3:Watts")
    return text + "              </ns3:TPX>\n            </Extensions>\n          </Trackpoint>\n"
  }
}

/// One record as text; what it does not have is left out.
private struct TextRow {
  let run: RecordedRun
  let row: Int

  init(_ run: RecordedRun, _ row: Int) { (self.run, self.row) = (run, row) }

  func value(_ channel: RecordChannel) -> Double? {
    run.has(channel) && !run[channel][row].isNaN ? run[channel][row] : nil
  }

  func attribute(_ channel: RecordChannel, _ name: String) -> String {
    value(channel).map { " \(name)=\"\($0)\"" } ?? ""
  }

  func element(_ channel: RecordChannel, _ name: String) -> String {
    value(channel).map { "            <\(name)>\($0)</\(name)>\n" } ?? ""
  }

  func time(_ name: String) -> String {
    value(.time).map { "            <\(name)>\(TextRow.time($0))</\(name)>\n" } ?? ""
  }

  /// ISO 8601 in UTC, to the second.
  static func time(_ seconds: Double) -> String {
    let day = CalendarDay(daysSinceEpoch: Int32(seconds / 86_400))
    let time = Int(seconds) % 86_400
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "\(day)T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60)).000Z"
  }
}
