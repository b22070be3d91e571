import CoachCore
import RunFiles
import TestKit
import Testing

struct GPXFileTests {
  private func read(_ text: String) throws -> RecordedRun { try RecordedRun(bytes: Array(text.utf8)) }

  /// One track with these points in one segment.
  private func track(_ points: String, before: String = "") throws -> RecordedRun {
    try read("\(before)<gpx><trk><trkseg>\(points)</trkseg></trk></gpx>")
  }

  @Test(arguments: 1...20) func `what is measured is read as it was written`(seed: Int) throws {
    let run = madeUpRun(seed: seed)
    let read = try RecordedRun(bytes: GPXWriter.file(run))
    #expect(read.count == run.count && read.anomalies.isEmpty)
    #expect(read.sportSetting == .running && read.device.name == "Strongback")
    let channels: [RecordChannel] = [
      .time, .latitude, .longitude, .altitude, .heartRate, .cadence, .power, .speed, .distance, .temperature,
    ]
    for channel in channels { #expect(read[channel].map(\.bitPattern) == run[channel].map(\.bitPattern), "\(channel)") }
  }

  @Test(arguments: [
    "<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>150</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>",
    "<extensions><x><heartrate> 150 </heartrate></x></extensions>", "<extensions><hr>1<!-- and -->50</hr></extensions>",
    "<extensions><hr><![CDATA[150]]></hr></extensions>", "<extensions><hr>&#49;5&#x30;</hr></extensions>",
    "<hr>none</hr><hr>150</hr>", "<hr>150</hr><hr>160</hr>", "<hr a='>'>150</hr >",
  ])
  func `a heart rate is found wherever the maker put it`(inside: String) throws {
    #expect(try track("<trkpt lat='1' lon='2'>\(inside)</trkpt>")[.heartRate] == [150])
  }

  @Test func `a time or height inside an extension is not the point's own`() throws {
    let run = try track(
      "<trkpt lat='1' lon='2'><ele>5</ele><x><ele>9</ele><time>2026-03-01T07:00:00Z</time></x></trkpt>")
    #expect(run[.altitude] == [5] && !run.has(.time))
  }

  @Test func `the gap between two segments is a pause`() throws {
    func point(_ time: String) -> String { "<trkpt lat='1' lon='2'><time>2026-03-01T\(time)</time></trkpt>" }
    let run = try read(
      "<gpx><trk><trkseg>\(point("07:00:00Z"))\(point("07:00:10Z"))</trkseg><trkseg/><trkseg>\(point("07:05:00Z"))</trkseg>"
        + "</trk><trk><trkseg>\(point("09:10:00+02:00"))</trkseg></trk></gpx>")
    let begin = Int64(run[.time][0])
    #expect(
      run.pauses.map { "\($0.starts) \($0.time.unixMilliseconds / 1000 - begin)" }
        == ["false 10", "true 300", "false 300", "true 600"])
    #expect(run.stretches.map(\.row) == [0, 2, 3])
    #expect(run.stretches.map(\.track) == [0, 2, 0])
    #expect(run.utcOffset == UTCOffset(seconds: 7200))
  }

  @Test func `time that goes backwards is kept, and no pause`() throws {
    let run = try track(
      "<trkpt><time>2026-03-01T07:00:09Z</time></trkpt></trkseg><trkseg><trkpt><time>2026-03-01T07:00:00Z</time></trkpt>"
    )
    #expect(run[.time][1] - run[.time][0] == -9)
    #expect(run.pauses.isEmpty)
  }

  @Test func `a plan of a route is no run`() {
    #expect(throws: RunFileError.noActivity(nil)) {
      try read("<gpx><wpt lat='1' lon='2'/><rte><rtept lat='1' lon='2'/></rte></gpx>")
    }
  }

  @Test(arguments: [
    ("running", Sport.running), ("Trail Run", .running), ("9", .running), ("jogging", .running), ("cycling", .cycling),
    ("1", .cycling), ("Hiking", .hiking), ("10", .walking), ("open_water_swimming", .swimming),
  ])
  func `the kind of track is its sport`(type: String, sport: Sport) throws {
    #expect(try RecordedRun(bytes: GPXWriter.file(madeUpRun(seed: 1), type: type)).sportSetting == sport)
  }
}
