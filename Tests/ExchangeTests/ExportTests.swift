import CoachCore
import Exchange
import TestKit
import Testing

@Suite struct ExportTests {
  private let run = Array("a run".utf8)

  /// Rows of 103 columns, of which those that count are filled.
  private func table(_ rows: [[Int: String]]) -> [UInt8] {
    let lines = ([[0: "Aktivitäts-ID", 12: "Dateiname"]] + rows).map { row in
      (0..<103).map { column in "\"\(row[column] ?? "")\"" }.joined(separator: ",")
    }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: "\n").utf8)
  }

  private func strava(prefix: String) -> ZipMaker {
    let csv = table([
      [3: "Lauf", 4: "Schön,\naber \"\"lang\"\"", 12: "activities/1.fit.gz"],
      [3: "Radfahrt", 12: "activities/2.gpx"],
      [1: "20.09.2026, 14:12:12", 3: "Lauf", 15: "3600.0", 16: "3500.0", 17: "10000.5", 20: "120.0"],
      [1: "irgendwann", 3: "Lauf", 15: "3600.0"],
    ])
    return ZipMaker([
      (prefix + "activities.csv", csv), (prefix + "activities/1.fit.gz", gzipped(run)),
      (prefix + "activities/2.gpx", run), (prefix + "activities/3.TCX.gz", gzipped(run)),
      (prefix + "routes/4.gpx", run), (prefix + "media/5.jpg", run), (prefix + "profile.jpg", run),
    ])
  }

  @Test(arguments: ["", "export_1/", "Downloads\\export_1\\"])
  func `of a Strava export only the activities are read, whatever folder it was packed in`(prefix: String) throws {
    let found = try SearchedFolder().search(zip: strava(prefix: prefix).bytes())
    #expect(found.texts() == ["1.fit.gz": "a run", "2.gpx": "a run", "3.TCX.gz": "a run"])
    #expect(found.files.map(\.sport) == [.running, .cycling, nil])
    #expect(found.files.map(\.origin) == [.strava, .strava, .strava])
  }

  @Test func `an activity written by hand in Strava comes from the table, in UTC and metres`() throws {
    let found = try SearchedFolder().search(zip: strava(prefix: "").bytes())
    let record = try #require(found.entries.first)
    #expect(found.entries.count == 1)
    #expect(record.start.instant == at("2026-09-20", 15).instant + 732)
    #expect(record.sport == .running)
    #expect(record.elapsed == 3600)
    #expect(record.moving == 3500)
    #expect(record.distance == Metres(10000.5))
    #expect(record.climb == 120)
  }

  @Test func `the Strava table of 2019 has the file's name in its last column`() throws {
    let csv =
      "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n9,\"Jun 1, 2019, 5:52:52 PM\",River,Run,,3000,\"10,1\",false,,activities/7.gpx\n"
    let zip = ZipMaker([("activities.csv", Array(csv.utf8)), ("activities/7.gpx", run)])
    #expect(try SearchedFolder().search(zip: zip.bytes()).files.map(\.sport) == [.running])
  }

  @Test(arguments: [
    "Nov 7, 2025, 5:52:52 PM", "07.11.2025, 17:52:52", "7. 11. 2025 17:52:52", "2025-11-07 17:52:52",
    "7 nov. 2025 à 17:52:52", "7 nov 2025, 17:52:52", "7 lis 2025, 17:52:52", "2025年11月7日 17:52:52",
  ])
  func `dates are understood as many languages write them`(date: String) throws {
    let csv = table([[1: date, 3: "Course à pied", 15: "60", 16: "60", 17: "200"]])
    let zip = ZipMaker([("activities.csv", csv), ("activities/7.gpx", run)])
    let expected = at("2025-11-07", 18).instant + 3172
    #expect(try SearchedFolder().search(zip: zip.bytes()).entries.map(\.start.instant) == [expected])
  }

  @Test func `a date that could be two is not guessed`() throws {
    let csv = table([[1: "6/7/2025, 17:52:52", 3: "Run", 15: "60", 16: "60", 17: "200"]])
    let zip = ZipMaker([("activities.csv", csv), ("activities/7.gpx", run)])
    #expect(try SearchedFolder().search(zip: zip.bytes()).entries.isEmpty)
  }

  @Test(arguments: ["DI-Connect-Uploaded-Files", "DI-Connect-Fitness-Uploaded-Files"])
  func `of a Garmin export the uploaded files are read, in their archives within the archive`(folder: String) throws {
    let part = ZipMaker([("me@example.org_1.fit", run), ("me@example.org_2.txt", run), ("me@example.org_3.tcx", run)])
    let zip = ZipMaker([
      ("DI_CONNECT/\(folder)/UploadedFiles_0-_Part1.zip", part.bytes()),
      ("DI_CONNECT/\(folder)/UploadedFiles_0-_Part2.zip", part.bytes()),
      ("DI_CONNECT/DI-Connect-Fitness/courses/4.gpx", run), ("DI_CONNECT/DI-Connect-User/user_profile.json", run),
      ("IT_OTHER/photos.zip", [0]),
    ])
    let found = try SearchedFolder().search(zip: zip.bytes())
    #expect(found.files.map(\.origin) == [.garmin, .garmin, .garmin, .garmin])
    #expect(found.files.allSatisfy { $0.name.hasSuffix(".fit") || $0.name.hasSuffix(".tcx") })
  }

  @Test func `of a Garmin export the list tells of what has no file, and a bad line leaves the others`() throws {
    let list = """
      [{"summarizedActivitiesExport":[
        {"activityType":"trail_running","beginTimestamp":1700000000000.0,"startTimeLocal":1700003600000.0,
         "duration":3600000.0,"elapsedDuration":3700000.0,"movingDuration":3500000.0,"distance":1000000.0,
         "elevationGain":12300.0,"name":"x"},
        {"activityType":"running","duration":"no number"},
        {"activityType":"multi_sport","parent":true,"beginTimestamp":1700000000000,"duration":3600000},
        {"activityType":"indoor_cycling","beginTimestamp":1700100000000,"duration":60000}]}]
      """
    let zip = ZipMaker([
      ("x/DI_CONNECT/DI-Connect-Fitness/a_0_summarizedActivities.json", Array(list.utf8)),
      ("x/DI_CONNECT/DI-Connect-Uploaded-Files/a_1.fit", run),
    ])
    let found = try SearchedFolder().search(zip: zip.bytes())
    let records: [RunRecord] = found.compactMap { if case .summary(let record, _, _) = $0 { record } else { nil } }
    #expect(records.map(\.sport) == [.running, .cycling])
    #expect(records[0].start.instant == Instant(unixSeconds: 1_700_000_000))
    #expect(records[0].start.offset == UTCOffset(seconds: 3600))
    #expect(records[0].elapsed == 3700 && records[0].moving == 3500 && records[0].distance == 10_000)
    #expect(records[0].climb == 123)
    #expect(found.passedOver == 0)
  }

  @Test func `a Garmin list that is no list is refused by name`() throws {
    let zip = ZipMaker([
      ("DI_CONNECT/DI-Connect-Fitness/a_0_summarizedActivities.json", Array("[1".utf8)),
      ("DI_CONNECT/DI-Connect-Uploaded-Files/a_1.fit", run),
    ])
    #expect(try SearchedFolder().search(zip: zip.bytes()).faults == [.damaged])
  }

  @Test func `progress grows from file to file and ends with the size of all`() throws {
    let folder = try SearchedFolder()
    let paths = [
      try folder.put(strava(prefix: "x/").bytes(), at: "strava.zip"), try folder.put(run, at: "run.fit"),
      try folder.put(ZipMaker([("a.fit", run)]).bytes(), at: "b.zip"),
    ]
    let search = RunFileSearch(paths, defaultOffset: .utc)
    let size = search.size
    let steps = Array(search).files.map(\.upTo)
    #expect(steps == steps.sorted())
    #expect(abs((steps.last ?? 0) - size) < 0.001)
  }
}
