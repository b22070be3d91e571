import RunFiles
import TestKit
import Testing

/// How a file is built, told without reading its records.
struct SurveyTests {
  @Test func `a whole file is one part, with its messages counted by kind`() {
    let survey = FITSurvey(FITWriter.file(madeUpRun(seed: 1, records: 60)))
    #expect(survey.parts.map(\.headerSize) == [14])
    #expect(survey.parts.map(\.checksumFits) == [true])
    #expect(survey.counts[20] == 60)
    #expect(survey.tally.records == 60)
    #expect(survey.file?.type == 4)
    #expect(survey.sessions.map(\.sport) == [1])
    #expect(survey.stop == nil)
  }

  @Test func `two files end to end are two parts, and what follows them is told`() {
    let file = FITWriter.file(madeUpRun(seed: 1, records: 60))
    let survey = FITSurvey(file + file + [1, 2, 3])
    #expect(survey.parts.count == 2)
    #expect(survey.counts[20] == 120)
    #expect(survey.stop == .trailingBytes)
    #expect(survey.trailing == 3)
  }

  @Test(arguments: 0..<600) func `cut anywhere, a file is one part that is not whole, or none`(length: Int) {
    let survey = FITSurvey(Array(FITWriter.file(madeUpRun(seed: 2, records: 60)).prefix(length)))
    #expect(survey.parts.allSatisfy { !$0.isWhole })
    #expect(survey.stop != nil || length == 0)
  }

  @Test func `a GPX file is told by its own words`() {
    let text = """
      <?xml version="1.0"?><gpx version="1.1" creator="a &amp; b "><wpt lat="1" lon="2"/>\
      <rte><rtept lat="1" lon="2"/><rtept lat="1" lon="2"/></rte>\
      <trk><type>running</type><trkseg/></trk><trk><name>no type</name></trk></gpx>
      """
    let survey = TextSurvey(Array(text.utf8))
    #expect(survey.version == "1.1")
    #expect(survey.creator == "a & b ")
    #expect(survey.types == ["running", nil])
    #expect(survey.waypoints == 1)
    #expect(survey.routePoints == 2)
  }

  @Test func `a TCX file is told by its activities and laps`() {
    let text = """
      <TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>1970-01-01T00:01:00Z</Id>\
      <Lap StartTime="1970-01-01T00:01:00Z"><TotalTimeSeconds>60.5</TotalTimeSeconds>\
      <DistanceMeters>200</DistanceMeters></Lap><Lap/><Creator><Name>Watch</Name></Creator></Activity></Activities>\
      <Courses><Course/></Courses></TrainingCenterDatabase>
      """
    let survey = TextSurvey(Array(text.utf8))
    #expect(survey.activities.count == 1)
    let activity = survey.activities[0]
    #expect(activity.sport == "Running")
    #expect(activity.id == 60)
    #expect(activity.creator == "Watch")
    #expect(activity.laps.map(\.timer) == [60.5, nil])
    #expect(activity.laps.map(\.distance) == [200, nil])
    #expect(survey.courses == 1)
  }
}
