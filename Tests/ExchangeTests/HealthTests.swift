import CoachCore
import Exchange
import Foundation
import RunFiles
import Testing

@Suite struct HealthTests {
  private let begin: Int64 = 1_767_254_400  // 2026-01-01 08:00:00 UTC, 09:00 in Zurich

  /// A date as the phone writes it, this many seconds into the run.
  private func date(_ second: Int) -> String {
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "2026-01-01 " + [9 + second / 3600, second / 60 % 60, second % 60].map(padded).joined(separator: ":")
      + " +0100"
  }

  private func record(
    _ type: String, _ value: String, _ unit: String, at second: Int, to end: Int? = nil, source: String = "Watch"
  )
    -> String
  {
    #"<Record type="HKQuantityTypeIdentifier\#(type)" sourceName="\#(source)" device="&lt;&lt;HKDevice: 0x1&gt;, name:Apple > Watch&gt;" unit="\#(unit)" startDate="\#(date(second))" endDate="\#(date(end ?? second))" value="\#(value)"/>"#
  }

  private let grammar = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE HealthData [
    <!-- HealthKit Export Version: 14, the runner's own -->
    <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
    <!ATTLIST Workout workoutActivityType CDATA #REQUIRED>
    ]>
    <HealthData locale="de_CH">

    """

  private func workout(_ type: String = "Running", from: Int = 0, to: Int = 600, inside: String = "") -> String {
    """
    <Workout workoutActivityType="HKWorkoutActivityType\(type)" duration="\(Double(to - from) / 60)" durationUnit="min" \
    sourceName="Watch" startDate="\(date(from))" endDate="\(date(to))">
      <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="1.8" unit="km"/>
    \(inside)</Workout>

    """
  }

  private func route(_ seconds: Range<Int>) -> [UInt8] {
    let points = seconds.map { second in
      let clock = "2026-01-01T08:\(second / 600)\(second / 60 % 10):\(second % 60 / 10)\(second % 10)Z"
      return "<trkpt lon=\"8.5\" lat=\"\(47 + Double(second) * 2.7e-5)\"><ele>400</ele><time>\(clock)</time>"
        + "<extensions><speed>3.0</speed></extensions></trkpt>"
    }
    let head =
      #"<gpx version="1.1" creator="Apple Health Export" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>"#
    return Array((head + points.joined() + "</trkseg></trk></gpx>").utf8)
  }

  private func found(_ body: String, name: String = "Export.xml", routes: [(String, [UInt8])] = []) throws -> [Found] {
    let xml = Array((grammar + body + "</HealthData>\n").utf8)
    let prefix = "apple_health_export/"
    let files = [(prefix + name, xml), (prefix + "export_cda.xml", Array("<ClinicalDocument/>".utf8))]
    return try SearchedFolder().search(
      zip: ZipMaker(files + routes.map { (prefix + "workout-routes/" + $0.0, $0.1) }).bytes())
  }

  private func run(_ found: [Found]) throws -> RecordedRun {
    try RecordedRun(bytes: try #require(found.files.first).read().bytes)
  }

  @Test(arguments: ["export.xml", "Export.xml", "exportación.xml", "导出.xml"])
  func `a run has its route, its heart rate and its running form, in whatever language the phone speaks`(name: String)
    throws
  {
    var body = ""
    for second in stride(from: 0, to: 600, by: 5) {
      body += record("HeartRate", "\(140 + second / 60)", "count/min", at: second)
      body += record("RunningGroundContactTime", "245", "ms", at: second)
      body += record("RunningVerticalOscillation", "8.5", "cm", at: second)
      body += record("RunningStrideLength", "1.1", "m", at: second)
      body += record("RunningPower", "260", "W", at: second)
    }
    for second in stride(from: 0, to: 600, by: 60) {
      body += record("StepCount", "170", "count", at: second, to: second + 60)
      body += record("DistanceWalkingRunning", "0.18", "km", at: second, to: second + 60)
    }
    body += workout(
      inside: """
        <MetadataEntry key="HKElevationAscended" value="1250 cm"/>
        <WorkoutEvent type="HKWorkoutEventTypePause" date="\(date(300))"/>
        <WorkoutEvent type="HKWorkoutEventTypeResume" date="\(date(320))"/>
        <WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>
        """)
    let found = try found(body, name: name, routes: [("route_1.gpx", route(0..<600)), ("route_2.gpx", route(0..<60))])
    #expect(found.files.count == 1)
    let run = try run(found)
    #expect(run.count == 600 || run.count == 601)
    #expect(run[.time].first == Double(begin))
    #expect(abs(run[.latitude][599] - (47 + 599 * 2.7e-5)) < 1e-6)
    #expect(run[.altitude][300] == 400)
    #expect(run[.heartRate][0] == 140)
    #expect(run[.heartRate][304] == 145)
    #expect(run[.contactTime][302] == 245)
    #expect(run[.verticalOscillation][302] == 85)
    #expect(run[.stepLength][302] == 1100)
    #expect(run[.power][302] == 260)
    #expect(run[.cadence][302] == 85)
    #expect(abs(run[.distance][450] - 1350) < 0.1)
    let session = try #require(run.sessions.first)
    #expect(session.sport == .running)
    #expect(session.start == Instant(unixSeconds: begin))
    #expect(session.timer == 600)
    #expect(session.distance == 1800)
    #expect(run.pauses.map(\.starts) == [false, true])
    #expect(run.utcOffset == UTCOffset(seconds: 3600))
  }

  @Test func `of several devices that count the same, the one that recorded the workout is believed`() throws {
    var body = ""
    for second in stride(from: 0, to: 600, by: 5) {
      for _ in 0..<2 { body += record("HeartRate", "90", "count/min", at: second, source: "Phone") }
      body += record("HeartRate", "150", "count/min", at: second)
      body += record("RunningPower", "200", "W", at: second, source: "Pod")
    }
    let run = try run(try found(body + workout()))
    #expect(run[.heartRate].allSatisfy { $0 == 150 })
    #expect(run[.power].allSatisfy { $0 == 200 })
  }

  @Test func `a treadmill has its distance and no positions, and speed in any unit`() throws {
    var body = ""
    for second in stride(from: 0, to: 600, by: 60) {
      body += record("DistanceWalkingRunning", "0.1", "mi", at: second, to: second + 60)
      body += record("RunningSpeed", "10.8", "km/hr", at: second)
    }
    let run = try run(try found(body + workout(inside: #"<MetadataEntry key="HKIndoorWorkout" value="1"/>"#)))
    #expect(!run.hasPositions)
    #expect(abs((run[.distance].last ?? 0) - 1609.34) < 0.1)
    #expect(run[.speed].first == 3)
    #expect(run.sessions.first?.indoor == true)
  }

  @Test(arguments: [
    ("Running", Sport.running), ("Cycling", .cycling), ("TraditionalStrengthTraining", .strength), ("Yoga", .other),
  ])
  func `every workout comes, with its sport and even without measurements`(type: String, sport: Sport) throws {
    let found = try found(workout(type) + workout(type, from: 3600, to: 7200))
    #expect(found.files.count == 2)
    #expect(try run(found).sessions.map(\.sport) == [sport])
  }

  @Test func `a measurement counts in the workout in whose time it was made, also where many workouts are`() throws {
    var body = ""
    for minute in 0..<100 { body += record("HeartRate", "\(100 + minute)", "count/min", at: minute * 60 + 10) }
    for minute in 0..<100 { body += workout(from: minute * 60, to: minute * 60 + 30) }
    let files = try found(body).files
    #expect(files.count == 100)
    for (minute, file) in files.enumerated() {
      let run = try RecordedRun(bytes: try file.read().bytes)
      #expect(run[.heartRate] == [Double(100 + minute)])
    }
  }

  @Test func `the same record twice makes the same files`() throws {
    let body = record("HeartRate", "150", "count/min", at: 5) + workout()
    #expect(try found(body).files[0].read().bytes == (try found(body).files[0].read().bytes))
  }

  @Test func `a record that is cut off gives its whole workouts, and says so`() throws {
    let whole = Array((grammar + workout() + workout(from: 3600, to: 7200) + "</HealthData>").utf8)
    let folder = try SearchedFolder()
    try folder.put(Array("<ClinicalDocument/>".utf8), at: "apple_health_export/export_cda.xml")
    for length in stride(from: grammar.utf8.count, to: whole.count, by: 37) {
      try folder.put(Array(whole[..<length]), at: "apple_health_export/export.xml")
      let files = folder.search(folder.url.path).files
      #expect(files.count <= 2)
      for file in files { #expect(try RecordedRun(bytes: file.read().bytes).sessions.count == 1) }
    }
  }

  @Test func `a long search through a health record tells how far it is`() throws {
    let folder = try SearchedFolder()
    let samples = (0..<20_000).map { record("HeartRate", "150", "count/min", at: $0 % 600) + "\n" }.joined()
    let path = try folder.put(Array((grammar + samples + workout() + "</HealthData>\n").utf8), at: "export/export.xml")
    try folder.put(Array("<ClinicalDocument/>".utf8), at: "export/export_cda.xml")
    var told: [Double] = []
    var search = RunFileSearch([folder.url.path], defaultOffset: .utc) { told.append($0) }
    while search.next() != nil {}
    #expect(told.count > 4, "\(path)")
    #expect(told == told.sorted())
    #expect(try #require(told.last) <= search.size)
  }
}
