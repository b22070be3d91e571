import CoachCore
import Coaching
import Foundation
import Journal
import RunFiles
import TestKit
import Testing

/// Files brought in: each run once, from the file that tells most, whatever order they come in.
struct RunImportTests {
  private let coach = Coach(InMemoryJournal())
  private let shelf = RunFileShelf(
    beside: FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)/journal"))

  /// Twenty minutes along a winding road.
  private func run(_ start: LocalMoment, seed: Int = 0, ahead: Double = 0, heart: Bool = true, gps: Bool = true)
    -> RecordedRun
  {
    var run = RecordedRun()
    let begin = Double(start.instant.unixMilliseconds) / 1000 + ahead
    run[.time] = (0..<1200).map { begin + Double($0) }
    run[.distance] = (0..<1200).map { Double($0) * 3 }
    if heart { run[.heartRate] = (0..<1200).map { Double(120 + ($0 / 30 + seed * 13) % 50) } }
    if gps {
      run[.latitude] = (0..<1200).map { 47 + Double(seed % 40) + Double($0) * 2e-5 }
      run[.longitude] = (0..<1200).map { 8 + Double($0 % 90) * 1e-5 }
    }
    var session = RecordedSession()
    session.sport = .running
    session.start = Instant(unixSeconds: Int64(begin))
    (session.elapsed, session.timer, session.distance) = (1200, 1200, 3597)
    run.sessions = [session]
    run.utcOffset = start.offset
    return run
  }

  private func file(_ name: String, _ run: RecordedRun, damaged: Bool = false) -> ImportItem {
    let bytes = FITWriter.file(run)
    return .file(ImportFile(name: name) { (damaged ? Array(bytes.dropLast(100)) : bytes, damaged) })
  }

  /// What became of each, in few words.
  @discardableResult
  private func take(_ items: [ImportItem], at moment: LocalMoment) async throws -> [String] {
    var lines: [String] = []
    var runs = try await RunImport(coach, shelf: shelf, at: moment)
    try await runs.take(items) { index, line in
      #expect(index == lines.count)
      lines.append(line.name + " " + words(line.outcome) + (line.isDamaged ? " damaged" : ""))
    }
    return lines
  }

  private func words(_ outcome: ImportOutcome) -> String {
    switch outcome {
    case .imported(_, _, let perhaps): perhaps.isEmpty ? "in" : "perhaps"
    case .known: "known"
    case .duplicate: "duplicate"
    case .fuller: "fuller"
    case .unreadable(let error): "\(error)"
    case .noActivity: "no activity"
    case .undated: "undated"
    case .absurd: "absurd"
    case .session: "session"
    case .sessionThere: "session there"
    case .everything(let taken): "everything, \(taken.new) new"
    case .failed: "failed"
    }
  }

  private func runs(_ moment: LocalMoment) async throws -> [KnownRun] {
    RunnerState(try await coach.history(), asOf: moment).runs
  }

  private let sunday = at("2026-03-01", 9)
  private let evening = at("2026-03-01", 20)

  @Test func `every file is told of in order, and no bad one stops the others`() async throws {
    struct Gone: Error {}
    var items: [ImportItem] = (0..<140).map { number in
      file("\(number)", run(at("2025-01-01"), seed: number, ahead: Double(number) * 86_400))
    }
    items.insert(.file(ImportFile(name: "bad") { (Array("shopping list".utf8), false) }), at: 7)
    items.insert(.failed(Gone(), name: "gone"), at: 100)
    items.append(file("half", run(sunday), damaged: true))
    let lines = try await take(items, at: evening)
    #expect(lines.filter { $0.hasSuffix(" in") }.count == 140)
    #expect(lines[7] == "bad unknownFormat")
    #expect(lines[100] == "gone failed")
    #expect(lines.last == "half in damaged")
    #expect(try await runs(evening).count == 141)
  }

  @Test func `the same files again change nothing, so that an import can be started over`() async throws {
    let items = [file("a", run(sunday)), file("a again", run(sunday)), file("b", run(at("2026-02-27"), seed: 2))]
    #expect(try await take(items, at: evening) == ["a in", "a again known", "b in"])
    #expect(try await take(items, at: evening) == ["a known", "a again known", "b known"])
    #expect(try await runs(evening).count == 2)
  }

  @Test(arguments: [false, true]) func `of two files of one run the fuller one stays, in whichever order they come`(
    fullFirst: Bool
  )
    async throws
  {
    let (full, thin) = (file("full", run(sunday)), file("thin", run(sunday, ahead: 20, heart: false)))
    let lines = try await take(fullFirst ? [full, thin] : [thin, full], at: evening)
    #expect(lines == (fullFirst ? ["full in", "thin duplicate"] : ["thin in", "full fuller"]))
    let known = try await runs(evening)
    #expect(known.count == 1)
    let kept = try RecordedRun(bytes: shelf.read(#require(known[0].record.file)))
    #expect(kept.has(.heartRate))
    #expect(known[0].findings != nil)
  }

  @Test func `an hour of wrong clock is seen through where the traces agree, and asked about where there are none`()
    async throws
  {
    try await take([file("a", run(sunday))], at: evening)
    #expect(
      try await take([file("same, an hour ahead", run(sunday, ahead: 3600, heart: false))], at: evening) == [
        "same, an hour ahead duplicate"
      ])
    #expect(try await take([file("elsewhere", run(sunday, seed: 1, ahead: 3600))], at: evening) == ["elsewhere in"])
    let mute = run(sunday, ahead: 7200, heart: false, gps: false)
    #expect(try await take([file("mute", mute)], at: evening) == ["mute perhaps"])
    #expect(try await runs(evening).count == 3)
  }

  @Test func `what was said of a run stays with it when a fuller file comes`() async throws {
    try await take([file("thin", run(sunday, heart: false))], at: at("2026-03-01", 12))
    let id = try await runs(evening)[0].id
    try await coach.record([.runDescribed(run: id, RunDescription(effort: Effort(7)))], at: at("2026-03-01", 13))
    #expect(try await take([file("full", run(sunday))], at: evening) == ["full fuller"])
    let known = try await runs(evening)
    #expect(known.map(\.id) == [id])
    #expect(known[0].description.effort == Effort(7))
  }

  @Test func `an entry written by hand gives way to a file, and a file never to an entry`() async throws {
    let entry = RunRecord(start: sunday, elapsed: 1200, moving: 1200, distance: 3600)
    #expect(try await take([.entry(entry, name: "hand")], at: at("2026-03-01", 12)) == ["hand in"])
    #expect(try await take([.entry(entry, name: "hand")], at: at("2026-03-01", 13)) == ["hand duplicate"])
    #expect(try await take([file("file", run(sunday))], at: at("2026-03-01", 14)) == ["file fuller"])
    #expect(try await take([.entry(entry, name: "hand")], at: evening) == ["hand duplicate"])
    #expect(try await runs(evening).count == 1)
  }

  @Test func `undo takes a whole import back, and what it had replaced returns`() async throws {
    try await take([file("thin", run(sunday, heart: false))], at: at("2026-03-01", 12))
    let before = try await runs(evening)
    try await take([file("full", run(sunday)), file("b", run(at("2026-02-27"), seed: 2))], at: at("2026-03-01", 13))
    #expect(try await runs(evening).count == 2)
    _ = try await coach.undo(at: at("2026-03-01", 14))
    #expect(try await runs(evening) == before)
    try await take([file("full", run(sunday))], at: at("2026-03-01", 15))
    #expect(try await runs(evening)[0].record.file != before[0].record.file)
    _ = try await coach.undo(at: at("2026-03-01", 16))
    #expect(try await runs(evening) == before)
    _ = try await coach.undo(at: at("2026-03-01", 17))
    #expect(try await runs(evening).isEmpty)
  }

  @Test func `a file that is written twice end to end counts once`() async throws {
    let bytes = FITWriter.file(run(sunday))
    try await take([.file(ImportFile(name: "twice") { (bytes + bytes, false) })], at: evening)
    let known = try await runs(evening)
    #expect(known.map(\.record.distance) == [3597])
    #expect(known.map(\.record.elapsed) == [1200])
  }

  @Test func `a line of a list whose file came in is that run, and any other comes in as it is`() async throws {
    try await take([file("a", run(sunday))], at: at("2026-03-01", 12))
    let edited = RunRecord(start: sunday, sport: .other, elapsed: 900, moving: 900, distance: 9000)
    let alone = RunRecord(start: at("2026-02-20", 9), elapsed: 900, moving: 900, distance: 2000)
    #expect(
      try await take([.summary(edited, name: "edited"), .summary(alone, name: "alone")], at: evening) == [
        "edited duplicate", "alone in",
      ])
    #expect(try await runs(evening).count == 2)
  }

  @Test func `a file without a date, or with one yet to come, is left out`() async throws {
    var mute = run(sunday)
    mute[.time] = []
    mute.sessions = []
    let late = run(sunday, ahead: 86_400 * 365)
    var endless = run(at("2026-02-01"))
    endless.sessions[0].distance = 6_000_000
    #expect(
      try await take([file("mute", mute), file("late", late), file("endless", endless)], at: evening) == [
        "mute undated", "late absurd", "endless absurd",
      ])
  }

  @Test func `a correction of the sport holds, and another file of the same run is known by it`() async throws {
    var mute = run(sunday, heart: false)
    mute.sessions = []
    try await take([file("mute", mute)], at: at("2026-03-01", 12))
    let guessed = try await runs(evening)[0]
    #expect(guessed.record.sport == .running)
    try await coach.record([.runDescribed(run: guessed.id, RunDescription(sport: .hiking))], at: at("2026-03-01", 13))
    #expect(try await runs(evening)[0].record.sport == .hiking)
    var named = run(sunday)
    named.sessions[0].sport = .hiking
    #expect(try await take([file("named", named)], at: evening) == ["named fuller"])
    #expect(try await runs(evening).map(\.record.sport) == [.hiking])
  }

  @Test func `the sport that an archive tells serves files that do not`() async throws {
    var mute = run(sunday)
    mute.sessions[0].sport = nil
    let bytes = FITWriter.file(mute)
    try await take([.file(ImportFile(name: "a", sport: .hiking) { (bytes, false) })], at: evening)
    #expect(try await runs(evening).map(\.record.sport) == [.hiking])
  }
}
