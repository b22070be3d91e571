internal import CoachCore
internal import RunFiles

/// All that belongs to one workout of a health record, and the run that it makes.
struct WorkoutParts: Sendable {
  let workout: HealthWorkout
  let index: Int
  let samples: StoredSamples
  let sources: [String]

  /// A measurement stands for the seconds after it until the next one, but no longer than this.
  private static let holdsFor: Int32 = 10

  func run(_ routes: [RecordedRun]) throws(ArchiveFault) -> RecordedRun {
    var byQuantity: [UInt8: [HealthSample]] = [:]
    for sample in try samples.samples(of: index) { byQuantity[sample.quantity, default: []].append(sample) }
    for (quantity, samples) in byQuantity { byQuantity[quantity] = ofOneSource(samples) }

    let positions = self.positions(routes)
    var seconds = Set(positions.keys)
    for samples in byQuantity.values {
      for sample in samples {
        seconds.insert(sample.from)
        if sample.quantity == HealthQuantity.distance.rawValue { seconds.insert(sample.to) }
      }
    }
    let rows = seconds.filter { $0 >= 0 && Int64($0) <= workout.end - workout.start }.sorted()
    var run = header()
    guard !rows.isEmpty else { return run }
    run[.time] = rows.map { Double(workout.start + Int64($0)) }
    for channel in [RecordChannel.latitude, .longitude, .altitude, .speed] {
      let values = rows.map { positions[$0]?[channel] ?? .nan }
      if values.contains(where: { $0.isFinite }) { run[channel] = values }
    }
    for quantity in HealthQuantity.allCases {
      guard let samples = byQuantity[quantity.rawValue], !samples.isEmpty else { continue }
      switch quantity {
      case .steps: run[.cadence] = cadence(samples, rows)
      case .distance: run[.distance] = distance(samples, rows)
      default: if let channel = quantity.channel { run[channel] = held(samples, rows) }
      }
    }
    return run
  }

  /// What the workout says of itself.
  private func header() -> RecordedRun {
    var run = RecordedRun()
    var session = RecordedSession()
    session.sport = workout.sport
    session.indoor = workout.indoor
    session.start = Instant(unixSeconds: workout.start)
    session.elapsed = Seconds(Double(workout.end - workout.start))
    session.timer = workout.duration.map { Seconds(min($0, Double(workout.end - workout.start))) }
    session.distance = workout.metres.map { Metres($0) }
    session.climb = workout.climb.map { Metres($0) }
    run.sessions = [session]
    run.pauses = workout.pauses.map { TimerEvent(time: Instant(unixSeconds: $0.at), starts: $0.starts) }
    run.utcOffset = UTCOffset(seconds: workout.offset)
    run.device.created = session.start
    return run
  }

  /// Several devices count the same steps: the workout's own comes first, then the one with most to say.
  private func ofOneSource(_ samples: [HealthSample]) -> [HealthSample] {
    var counts: [UInt16: Int] = [:]
    for sample in samples { counts[sample.source, default: 0] += 1 }
    func rank(_ source: UInt16) -> (Int, Int, Int) {
      let isOwn = Int(source) < sources.count && sources[Int(source)] == workout.source
      return (isOwn ? 1 : 0, counts[source] ?? 0, -Int(source))
    }
    let best = counts.keys.max { rank($0) < rank($1) }
    return samples.filter { $0.source == best }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// Where the routes were, second by second after the start.
  private func positions(_ routes: [RecordedRun]) -> [Int32: [RecordChannel: Double]] {
    var positions: [Int32: [RecordChannel: Double]] = [:]
    for route in routes where route.has(.time) {
      for channel in [RecordChannel.latitude, .longitude, .altitude, .speed] where route.has(channel) {
        let (times, values) = (route[.time], route[channel])
        for row in times.indices where times[row].isFinite && values[row].isFinite {
          let second = times[row] - Double(workout.start)
          if abs(second) < 1e6 { positions[Int32(second), default: [:]][channel] = values[row] }
        }
      }
    }
    return positions
  }

  /// The last measurement before each row, while it holds.
  private func held(_ samples: [HealthSample], _ rows: [Int32]) -> [Double] {
    var next = 0
    var last: HealthSample?
    return rows.map { second in
      while next < samples.count, samples[next].from <= second {
        last = samples[next]
        next += 1
      }
      guard let last, second <= max(last.to, last.from + WorkoutParts.holdsFor) else { return .nan }
      return Double(last.value)
    }
  }

  /// Strides of one leg a minute while steps were counted.
  private func cadence(_ samples: [HealthSample], _ rows: [Int32]) -> [Double] {
    var next = 0
    var last: HealthSample?
    return rows.map { second in
      while next < samples.count, samples[next].from <= second {
        last = samples[next]
        next += 1
      }
      guard let last, last.to > last.from, second <= last.to else { return .nan }
      let strides = Double(last.value) / Double(last.to - last.from) * 30
      return strides <= 200 ? strides.rounded() : .nan
    }
  }

  /// Metres since the start, growing evenly in the course of each measurement.
  private func distance(_ samples: [HealthSample], _ rows: [Int32]) -> [Double] {
    var next = 0
    var before = 0.0
    return rows.map { second in
      while next < samples.count, samples[next].to <= second {
        before += Double(samples[next].value)
        next += 1
      }
      guard next < samples.count, samples[next].from < second, samples[next].to > samples[next].from else {
        return before
      }
      let share = Double(second - samples[next].from) / Double(samples[next].to - samples[next].from)
      return before + share * Double(samples[next].value)
    }
  }
}
