internal import CoachCore
internal import RunFiles

/// The rows of a run whose clock goes forward, with what is impossible taken out, and how each joins the one before (G0).
struct RunTrace {
  /// Rows of the file, and their Unix seconds.
  private(set) var rows: [Int] = []
  private(set) var times: [Double] = []
  /// Metres a second, from the device or from distance; NaN where unknown.
  private(set) var speeds: [Double] = []
  /// Metres, never going back; NaN where unknown.
  private(set) var distances: [Double] = []
  private(set) var heights: [Double] = []
  /// The row before belongs to the same stretch of moving: no pause and no hole between them.
  private(set) var joins: [Bool] = []
  private(set) var paused = 0.0
  /// What of it no event of the timer tells: between stretches, and in holes through which the runner hardly moved.
  private(set) var stood = 0.0
  private(set) var disordered = 0
  private(set) var positionSpikes = 0
  private(set) var heightSpikes = 0
  private(set) var heightJumps = 0
  /// Seconds of moving in holes of the height that are longer than `PreparationLimits.hole`.
  private(set) var heightMissing = 0.0

  init(_ run: RecordedRun) {
    guard run.has(.time) else { return }
    order(run[.time])
    let holes = join(run)
    takeDistances(run)
    for index in holes {
      let step = times[index] - times[index - 1]
      if distances[index] - distances[index - 1] < PreparationLimits.standing * step { stood += step }
    }
    takeHeights(run)
    missHeights()
    takeSpeeds(run)
  }

  /// Rows whose time is one, and later than those before; one that is later than what follows is left out.
  private mutating func order(_ time: [Double]) {
    reserve(time.count)
    var last = -1.0
    for row in time.indices {
      let now = time[row]
      guard now.isFinite else { continue }
      let ahead = row + 1 < time.count && time[row + 1] > last && time[row + 1] < now
      // FIT's clock ends in 2116.
      guard now > last, now < 5e9, !ahead else {
        disordered += 1
        continue
      }
      rows.append(row)
      times.append(now)
      last = now
    }
  }

  private mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    times.reserveCapacity(count)
    speeds.reserveCapacity(count)
    distances.reserveCapacity(count)
    heights.reserveCapacity(count)
    joins.reserveCapacity(count)
  }

  /// Gives the rows before which there is a hole in a stretch, and no event that tells of a pause.
  private mutating func join(_ run: RecordedRun) -> [Int] {
    var holes: [Int] = []
    var pauses = TimerPauses(run.pauses)
    var begin = 0
    let stretches = run.stretches
    for index in rows.indices {
      var broken = index == 0
      while begin < stretches.count, stretches[begin].row <= rows[index] {
        broken = true
        begin += 1
      }
      if index > 0 {
        let step = times[index] - times[index - 1]
        let isTold = pauses.stood(from: times[index - 1], to: times[index])
        if !isTold, step > PreparationLimits.hole {
          if broken { stood += step } else { holes.append(index) }
        }
        if isTold || step > PreparationLimits.hole { broken = true }
        if broken { paused += step }
      }
      joins.append(!broken)
    }
    return holes
  }

  /// A distance from which the next ones come back is a spike.
  private mutating func takeDistances(_ run: RecordedRun) {
    guard run.has(.distance) else {
      distances = [Double](repeating: .nan, count: rows.count)
      return
    }
    let raw = run[.distance]
    var (last, lastTime) = (-Double.infinity, 0.0)
    for index in rows.indices {
      let value = raw[rows[index]]
      guard value.isFinite, value >= last else {
        if value < last { positionSpikes += 1 }
        distances.append(.nan)
        continue
      }
      if value > last + PreparationLimits.fastest * (times[index] - lastTime), comesBack(raw, after: index, from: value)
      {
        positionSpikes += 1
        distances.append(.nan)
        continue
      }
      distances.append(value)
      (last, lastTime) = (value, times[index])
    }
  }

  private func comesBack(_ raw: [Double], after index: Int, from value: Double) -> Bool {
    for next in rows[(index + 1)...].prefix(3) where raw[next] < value { return true }
    return false
  }

  private mutating func takeHeights(_ run: RecordedRun) {
    guard run.has(.altitude) else {
      heights = [Double](repeating: .nan, count: rows.count)
      return
    }
    let raw = run[.altitude]
    var steady = SteadyHeight()
    for index in rows.indices {
      let value = raw[rows[index]]
      heights.append(.nan)
      guard value.isFinite else { continue }
      switch steady.take(value, at: times[index]) {
      case .known(let height): heights[index] = height
      case .leap: heightSpikes += 1
      case .settled(let before):
        heightSpikes -= before
        heightJumps += 1
        heights[index] = value + steady.offset
      }
    }
  }

  private mutating func missHeights() {
    guard heights.contains(where: { $0.isFinite }) else { return }
    var missing = 0.0
    func count() { if missing > PreparationLimits.hole { heightMissing += missing } }
    for index in rows.indices {
      if joins[index] { missing += times[index] - times[index - 1] }
      if heights[index].isFinite {
        count()
        missing = 0
      }
    }
    count()
  }

  private mutating func takeSpeeds(_ run: RecordedRun) {
    let measured = run.has(.speed) ? run[.speed] : []
    var along = SpeedAlongDistance()
    for index in rows.indices {
      let told = measured.isEmpty ? Double.nan : measured[rows[index]]
      if told >= 0 && told <= PreparationLimits.fastest {
        speeds.append(told)
      } else {
        if told.isFinite { positionSpikes += 1 }
        speeds.append(along.speed(at: index, times: times, distances: distances))
      }
    }
  }
}

/// Speed from distance over ±5 s; calls must go forward.
private struct SpeedAlongDistance {
  private var first = 0
  private var end = 0

  mutating func speed(at index: Int, times: [Double], distances: [Double]) -> Double {
    let (from, to) = (times[index] - PreparationLimits.speedReach, times[index] + PreparationLimits.speedReach)
    while times[first] < from { first += 1 }
    end = max(end, index)
    while end + 1 < times.count, times[end + 1] <= to { end += 1 }
    var (low, high) = (first, end)
    // Records that come seldom: at least the one before and the one after.
    if low == index, index > 0, times[index] - times[index - 1] <= PreparationLimits.hole { low -= 1 }
    if high == index, index + 1 < times.count, times[index + 1] - times[index] <= PreparationLimits.hole { high += 1 }
    while low < high, distances[low].isNaN { low += 1 }
    while high > low, distances[high].isNaN { high -= 1 }
    guard high > low else { return .nan }
    let speed = (distances[high] - distances[low]) / (times[high] - times[low])
    return speed <= PreparationLimits.fastest ? speed : .nan
  }
}
