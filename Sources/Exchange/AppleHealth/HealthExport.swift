internal import CoachCore
internal import RunFiles

/// The export of Apple Health: one record of everything, of which the workouts count, and the routes beside it.
///
/// The record is read twice, block by block: it has gigabytes, and its workouts stand at its end, after all that they need.
struct HealthExport: Sendable {
  let name: String
  private let record: Member
  private let routes: [String: Member]

  /// Nil where no record is to be found; its name is in the language of the phone.
  init?(_ members: [Member], prefix: String, name: String) {
    let inside = members.filter { $0.path.hasPrefix(prefix) }
    let records = inside.filter { member in
      let file = FileName(member.path)
      return !file.isHidden && file.last.hasSuffix(".xml") && file.last != "export_cda.xml"
    }
    guard let record = records.max(by: { $0.content.packedSize < $1.content.packedSize }) else { return nil }
    self.name = name + "/" + record.path
    self.record = record
    let tracks = inside.filter { FileName($0.path).last.hasSuffix(".gpx") }
    routes = Dictionary(tracks.map { (FileName($0.path).last, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One file for each workout, put together when it is read; the last word on a record that is cut off.
  ///
  /// `progress` hears how much of the span is done while the record is read, which may take minutes.
  func workouts(_ span: Span, progress: @escaping (Double) -> Void) throws(ArchiveFault) -> [Found] {
    var workouts: [HealthWorkout] = []
    var fault: ArchiveFault?
    // Reading the record twice is nearly all of the work.
    let passes = span.parts([9, 9, 2])
    do throws(ArchiveFault) { try read(&workouts, passes[0], progress) } catch { fault = error }
    var found: [Found] = []
    if !workouts.isEmpty {
      workouts.sort { ($0.start, $0.end) < ($1.start, $1.end) }
      var reader = SampleReader(workouts, try SampleStore(workouts: workouts.count))
      do throws(ArchiveFault) { try read(&reader, passes[1], progress) } catch { fault = error }
      let (samples, sources) = (reader.store.finish(), reader.sources)
      let spans = passes[2].parts(workouts.map { _ in 1 })
      for (index, workout) in workouts.enumerated() {
        let parts = WorkoutParts(workout: workout, index: index, samples: samples, sources: sources)
        let tracks = workout.routes.compactMap { routes[$0] }
        let name =
          "\(name), \(LocalMoment(Instant(unixSeconds: workout.start), UTCOffset(seconds: workout.offset)).calendarDay)"
        found.append(
          .file(
            FoundFile(name: name, origin: .appleHealth, upTo: spans[index].to) { () throws(ArchiveFault) in
              var routes: [RecordedRun] = []
              // A route that cannot be read leaves the rest of its workout.
              for track in tracks {
                if let bytes = try? track.content.read().bytes, let run = try? RecordedRun(bytes: bytes) {
                  routes.append(run)
                }
              }
              return FITWriter.file(try parts.run(routes))
            }))
      }
    }
    if let fault { found.append(.refused(fault, name: name)) }
    return found
  }

  /// The record's tags; `progress` hears which part of the span has been read.
  private func tags(_ span: Span, _ progress: @escaping (Double) -> Void) throws(ArchiveFault) -> TagStream {
    let size = Double(max(1, record.content.size))
    return TagStream(
      WatchedStream(try record.content.unpacked()) { done in
        progress(span.from + (span.to - span.from) * min(1, Double(done) / size))
      })
  }

  private func read(
    _ workouts: inout [HealthWorkout], _ span: Span, _ progress: @escaping (Double) -> Void
  ) throws(ArchiveFault) {
    var tags = try tags(span, progress)
    var open: HealthWorkout?
    var all = workouts
    defer { workouts = all }
    try tags.each { (tag) throws(ArchiveFault) in
      if tag.isStart("Workout") {
        open = HealthWorkout(tag)
        guard tag.isWhole, let whole = open else { return }
        all.append(whole)
        open = nil
      } else if tag.isEnd("Workout") {
        if let whole = open { all.append(whole) }
        open = nil
      } else {
        open?.take(tag)
      }
    }
  }

  private func read(
    _ reader: inout SampleReader, _ span: Span, _ progress: @escaping (Double) -> Void
  ) throws(ArchiveFault) {
    var tags = try tags(span, progress)
    var copy = reader
    defer { reader = copy }
    try tags.each { (tag) throws(ArchiveFault) in
      if tag.isStart("Record") { try copy.take(tag) }
    }
  }
}

/// Sorts the measurements of a record to the workouts in whose time they were made.
struct SampleReader {
  private let workouts: [HealthWorkout]
  let store: SampleStore
  /// Names of devices and apps, by their numbers.
  private(set) var sources: [String] = []
  private var numbers: [String: UInt16] = [:]
  /// The latest end of all workouts up to each.
  private let latestEnds: [Int64]

  /// Workouts in order of their start.
  init(_ workouts: [HealthWorkout], _ store: SampleStore) {
    self.workouts = workouts
    self.store = store
    var latest = Int64.min
    latestEnds = workouts.map { workout in
      latest = max(latest, workout.end)
      return latest
    }
  }

  mutating func take(_ tag: HealthTag) throws(ArchiveFault) {
    guard let type = tag.raw("type"), let quantity = HealthQuantity(type: type), let from = tag.time("startDate"),
      var place = last(before: from.seconds), let raw = tag.number("value"),
      let value = quantity.value(raw, tag.text("unit") ?? ""), value.isFinite, abs(value) < 1e6
    else { return }
    let to = tag.time("endDate")?.seconds ?? from.seconds
    while place >= 0, latestEnds[place] >= from.seconds {
      let workout = workouts[place]
      if workout.end >= from.seconds {
        let sample = HealthSample(
          workout: UInt32(place), from: Int32(from.seconds - workout.start),
          to: Int32(clamping: min(to, workout.end) - workout.start), value: Float(value), quantity: quantity.rawValue,
          source: number(of: tag.text("sourceName") ?? ""))
        try store.add(sample)
      }
      place -= 1
    }
  }

  private mutating func number(of source: String) -> UInt16 {
    if let number = numbers[source] { return number }
    let number = UInt16(clamping: sources.count)
    sources.append(source)
    numbers[source] = number
    return number
  }

  /// The last workout that has begun by then.
  private func last(before time: Int64) -> Int? {
    var (low, high) = (0, workouts.count)
    while low < high {
      let middle = (low + high) / 2
      if workouts[middle].start <= time { low = middle + 1 } else { high = middle }
    }
    guard low > 0, latestEnds[low - 1] >= time else { return nil }
    return low - 1
  }
}
