import CoachCore
import RunFiles
import TestKit
import Testing

struct TCXFileTests {
  private func read(_ text: String) throws -> RecordedRun { try RecordedRun(bytes: Array(text.utf8)) }

  private func activity(_ laps: String) -> String {
    "<TrainingCenterDatabase><Activities><Activity Sport='Running'><Id>2026-03-01T07:00:00Z</Id>\(laps)</Activity>"
      + "</Activities></TrainingCenterDatabase>"
  }

  @Test(arguments: 1...20) func `what is measured is read as it was written`(seed: Int) throws {
    var run = madeUpRun(seed: seed)
    run[.runCadence] = run[.cadence].map { $0 + 0.5 }
    let read = try RecordedRun(bytes: TCXWriter.file(run))
    #expect(read.count == run.count && read.anomalies.isEmpty && read.device.name == "Strongback")
    let channels: [RecordChannel] = [
      .time, .latitude, .longitude, .altitude, .heartRate, .cadence, .runCadence, .power, .speed, .distance,
    ]
    for channel in channels { #expect(read[channel].map(\.bitPattern) == run[channel].map(\.bitPattern), "\(channel)") }
    let session = try #require(read.sessions.first)
    #expect(session.sport == .running && session.start == run.sessions[0].start)
    #expect(session.timer == run.sessions[0].timer && session.distance == run.sessions[0].distance)
  }

  @Test func `laps are laps, and their totals are the activity's`() throws {
    let run = try read(
      activity(
        "<Lap StartTime='2026-03-01T07:00:00Z'><TotalTimeSeconds>300.1</TotalTimeSeconds><DistanceMeters>1000</DistanceMeters>"
          + "<Track><Trackpoint/></Track></Lap><Lap StartTime='2026-03-01T07:05:00Z'><TotalTimeSeconds>60.2</TotalTimeSeconds>"
          + "<DistanceMeters>200.5</DistanceMeters><Track><Trackpoint><DistanceMeters>7</DistanceMeters></Trackpoint></Track></Lap>"
      ))
    #expect(run.laps.map { $0.distance?.value } == [1000, 200.5])
    #expect(run.laps.map { $0.timer?.value } == [300.1, 60.2])
    #expect(run.sessions.map { $0.distance?.value } == [1200.5])
    #expect(run.sessions.map { $0.timer?.value } == [360.3])
    #expect(run.stretches.map(\.lap) == [0, 1])
    #expect(run.pauses.isEmpty)
  }

  @Test func `two tracks in a lap have a pause between them`() throws {
    func point(_ time: String) -> String { "<Trackpoint><Time>2026-03-01T07:0\(time)Z</Time></Trackpoint>" }
    let run = try read(activity("<Lap><Track>\(point("0:00"))</Track><Track>\(point("2:00"))</Track></Lap>"))
    #expect(run.pauses.map(\.starts) == [false, true])
    #expect(run.pauses[1].time - run.pauses[0].time == 120)
  }

  @Test func `an activity lasts until its last record`() throws {
    let run = try read(
      activity(
        "<Lap StartTime='2026-03-01T07:00:00Z'><TotalTimeSeconds>50</TotalTimeSeconds><Track><Trackpoint>"
          + "<Time>2026-03-01T07:01:40Z</Time></Trackpoint></Track></Lap>"))
    #expect(run.sessions.first?.elapsed == 100)
    #expect(run.sessions.first?.timer == 50)
  }

  @Test func `steps come from the foot pod where the watch counted none`() throws {
    let run = try read(
      activity(
        "<Lap><Track><Trackpoint><Cadence>80</Cadence></Trackpoint><Trackpoint><Extensions><TPX><RunCadence>85</RunCadence>"
          + "</TPX></Extensions></Trackpoint></Track></Lap>"))
    #expect(run.stepsPerMinute == [160, 170])
  }

  @Test func `blanks before the declaration do no harm`() throws {
    let whole = TCXWriter.file(madeUpRun(seed: 1))
    #expect(try RecordedRun(bytes: Array("\n          ".utf8) + whole) == RecordedRun(bytes: whole))
  }

  @Test func `a course is a plan, no run`() {
    #expect(throws: RunFileError.noActivity(nil)) {
      try read(
        "<TrainingCenterDatabase><Courses><Course><Track><Trackpoint/></Track></Course></Courses></TrainingCenterDatabase>"
      )
    }
  }

  @Test func `a lap of absurd length counts nothing`() throws {
    let run = try read(
      activity("<Lap><TotalTimeSeconds>1e300</TotalTimeSeconds><DistanceMeters>-5</DistanceMeters></Lap>"))
    #expect(run.laps == [RecordedLap()])
    #expect(run.sessions.first?.timer == nil && run.sessions.first?.distance == nil)
  }
}
