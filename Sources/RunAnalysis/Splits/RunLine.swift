internal import CoachCore
internal import RunFiles

/// Where a run was when: metres and moving time by the clock, none of which goes back.
struct RunLine {
  private var times: [Double] = []
  private var metres: [Double] = []
  /// Metres as the file counts them, from which slopes are known.
  private var counted: [Double] = []
  private var moving: [Double] = []

  private static let kilometre = 1000.0
  /// Beyond this many kilometres it is the file that goes on, not the runner [E].
  private static let most = 1000

  init(_ trace: RunTrace) {
    var moved = 0.0
    for index in trace.rows.indices {
      let step = trace.joins[index] ? trace.times[index] - trace.times[index - 1] : 0
      moved += step
      let distance = trace.distances[index]
      guard distance.isFinite else { continue }
      var way = metres.last ?? 0
      if let before = counted.last, let time = times.last {
        let advance = distance - before
        // A leap is no way.
        if advance <= PreparationLimits.fastest * (trace.times[index] - time) + Placing.Limits.error { way += advance }
      }
      times.append(trace.times[index])
      metres.append(way)
      counted.append(distance)
      moving.append(moved)
    }
  }

  /// One for each kilometre, and one for the rest if that is at least 1 m.
  func kilometres(_ slopes: Slopes?) -> [RunSplit] {
    guard let end = metres.last, metres.count > 1 else { return [] }
    var splits: [RunSplit] = []
    var row = 1
    var before = point(1, 0)
    while splits.count < RunLine.most, end - before.metres >= 1 {
      let goal = min(end, Double(splits.count + 1) * RunLine.kilometre)
      while metres[row] < goal { row += 1 }
      let length = metres[row] - metres[row - 1]
      let here = point(row, length > 0 ? (goal - metres[row - 1]) / length : 1)
      splits.append(split(splits.count + 1, from: before, to: here, slopes))
      before = here
    }
    return splits
  }

  /// One for each lap that has a beginning and a length in time; what the watch counted stands above the records.
  func laps(_ laps: [RecordedLap], _ slopes: Slopes?) -> [RunSplit] {
    guard times.count > 1 else { return [] }
    var splits: [RunSplit] = []
    for lap in laps {
      guard let start = lap.start, let elapsed = lap.elapsed, elapsed > .zero else { continue }
      let from = Double(start.unixMilliseconds) / 1000
      var made = split(splits.count + 1, from: point(at: from), to: point(at: from + elapsed.value), slopes)
      made.elapsed = elapsed
      if let timer = lap.timer { made.moving = timer }
      if let distance = lap.distance { made.distance = distance }
      splits.append(made)
    }
    return splits
  }

  private struct Point {
    var time: Double
    var metres: Double
    var counted: Double
    var moving: Double
  }

  private func split(_ number: Int, from: Point, to: Point, _ slopes: Slopes?) -> RunSplit {
    RunSplit(
      number: number, distance: Metres(to.metres - from.metres), elapsed: Seconds(to.time - from.time),
      moving: Seconds(to.moving - from.moving),
      levelDistance: slopes?.level(from: from.counted, to: to.counted).map { Metres($0) })
  }

  /// This share of the way from the row before.
  private func point(_ row: Int, _ share: Double) -> Point {
    func between(_ values: [Double]) -> Double { values[row - 1] + share * (values[row] - values[row - 1]) }
    return Point(time: between(times), metres: between(metres), counted: between(counted), moving: between(moving))
  }

  private func point(at time: Double) -> Point {
    var (low, high) = (0, times.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if times[middle] <= time { low = middle } else { high = middle }
    }
    return point(high, min(1, max(0, (time - times[low]) / (times[high] - times[low]))))
  }
}
