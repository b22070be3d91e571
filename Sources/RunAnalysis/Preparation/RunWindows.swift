internal import CoachCore
internal import RunFiles

/// Running after the warm-up in windows of about 10 s, a column for each measurement (G0).
struct RunWindows {
  private(set) var count = 0
  /// Seconds of running that were used before the middle of the window.
  private(set) var clock: [Double] = []
  /// Metres a second.
  private(set) var speed: [Double] = []
  /// As a fraction; NaN where height is unknown.
  private(set) var grade: [Double] = []
  private(set) var isLevel: [Bool] = []
  /// No record of it lies in a curve; all are straight where curves are not known.
  private(set) var isStraight: [Bool] = []
  /// Beats a minute; NaN where there are none.
  private(set) var heartRate: [Double] = []
  /// By `FormMetric`, in its unit; balance as per cent on the left. NaN in a window, empty for a run, that has none.
  private(set) var form: [[Double]] = [[Double]](repeating: [], count: FormMetric.allCases.count)
  /// The metrics that the file has at all, by `FormMetric`.
  private(set) var recorded: [Int] = []
  private(set) var preparation = RunPreparation()
  /// Metres at the middle, and half the length.
  private var middles: [Double] = []
  private var halves: [Double] = []

  /// - Parameter course: where the run went; without it no curve is known.
  init(_ run: RecordedRun, on course: CourseReading? = nil) {
    let trace = course?.trace ?? RunTrace(run)
    let columns = StrideColumns(run, trace)
    preparation.frozenForm = columns.frozen
    recorded = columns.recorded
    cut(trace, columns, course?.curved)
    takeGrades(course?.profile ?? HeightProfile(trace))
    weigh(trace)
  }

  private mutating func cut(_ trace: RunTrace, _ columns: StrideColumns, _ curved: [Bool]?) {
    reserve(trace.rows.count / 5, columns)
    var window = OpenWindow()
    var moved = 0.0
    for index in trace.rows.indices {
      let step = trace.joins[index] ? trace.times[index] - trace.times[index - 1] : 0
      if !trace.joins[index] { close(&window, columns) }
      moved += step
      let (row, speed) = (trace.rows[index], trace.speeds[index])
      if moved < PreparationLimits.warmUp {
        preparation.warmUp.value += step
      } else if !(speed >= PreparationLimits.slowest) {
        preparation.slow.value += step
        close(&window, columns)
      } else {
        window.take(step: step, speed: speed, distance: trace.distances[index], curved: curved?[row] ?? false)
        columns.add(row, to: &window, spikes: &preparation.formSpikes)
        if window.seconds >= PreparationLimits.window { close(&window, columns) }
      }
    }
    close(&window, columns)
  }

  private mutating func reserve(_ windows: Int, _ columns: StrideColumns) {
    clock.reserveCapacity(windows)
    speed.reserveCapacity(windows)
    heartRate.reserveCapacity(windows)
    middles.reserveCapacity(windows)
    halves.reserveCapacity(windows)
    isStraight.reserveCapacity(windows)
    for metric in columns.recorded { form[metric].reserveCapacity(windows) }
  }

  private mutating func close(_ window: inout OpenWindow, _ columns: StrideColumns) {
    guard window.rows > 0 else { return }
    if window.seconds >= PreparationLimits.shortWindow {
      clock.append(preparation.used.value + window.seconds / 2)
      preparation.used.value += window.seconds
      speed.append(window.speed / Double(window.rows))
      heartRate.append(window.heart.mean(of: window.rows))
      for metric in columns.recorded { form[metric].append(window.form[metric].mean(of: window.rows)) }
      middles.append((window.from + window.to) / 2)
      halves.append((window.to - window.from) / 2)
      isStraight.append(!window.curved)
      count += 1
    } else {
      preparation.scraps.value += window.seconds
    }
    window = OpenWindow()
  }

  private mutating func takeGrades(_ profile: HeightProfile) {
    preparation.gradeKnown = !profile.isEmpty
    grade = profile.grades(around: middles, halves: halves, reach: PreparationLimits.reach)
    isLevel = grade.map { abs($0) <= PreparationLimits.level || !preparation.gradeKnown }
  }

  private mutating func weigh(_ trace: RunTrace) {
    preparation.records = trace.rows.count + trace.disordered
    preparation.disordered = trace.disordered
    preparation.paused = Seconds(trace.paused)
    preparation.positionSpikes = trace.positionSpikes
    preparation.heightSpikes = trace.heightSpikes
    preparation.heightJumps = trace.heightJumps
    preparation.heightMissing = Seconds(trace.heightMissing)
    preparation.windows = count
    for level in isLevel where level { preparation.levelWindows += 1 }
    preparation.stepAgreement = stepAgreement()
  }

  /// Share of windows in which step length is within 10 % of speed by cadence.
  private func stepAgreement() -> Double? {
    let lengths = form[Int(FormMetric.stepLength.rawValue)]
    let steps = form[Int(FormMetric.cadence.rawValue)]
    guard !lengths.isEmpty, !steps.isEmpty else { return nil }
    var (agreeing, both) = (0, 0)
    for window in 0..<count where lengths[window].isFinite && steps[window].isFinite {
      let expected = speed[window] * 60_000 / steps[window]
      both += 1
      if abs(lengths[window] - expected) <= PreparationLimits.stepError * expected { agreeing += 1 }
    }
    return both > 0 ? Double(agreeing) / Double(both) : nil
  }
}

/// The columns of a file that tell of the stride.
struct StrideColumns {
  private var columns: [[Double]]
  private let heart: [Double]
  /// The raw values of the metrics that the file has.
  let recorded: [Int]
  /// Values left out because a sensor repeated itself.
  private(set) var frozen = 0

  init(_ run: RecordedRun, _ trace: RunTrace) {
    columns = FormMetric.allCases.map { metric in
      switch metric {
      case .cadence: run.stepsPerMinute
      case .stepLength: run[.stepLength]
      case .contactTime: run[.contactTime]
      case .verticalOscillation: run[.verticalOscillation]
      case .verticalRatio: run[.verticalRatio]
      case .balance: run[.contactBalance]
      }
    }
    heart = run[.heartRate]
    recorded = columns.indices.filter { [columns] in !columns[$0].isEmpty }
    // Balance may well stay as it is, however fast.
    for metric in recorded where metric != Int(FormMetric.balance.rawValue) { thaw(metric, trace) }
  }

  /// Leaves out what a sensor repeats to the digit for a minute and more while the speed changes.
  private mutating func thaw(_ metric: Int, _ trace: RunTrace) {
    let rows = trace.rows
    var begin = 0
    while begin < rows.count {
      let value = columns[metric][rows[begin]]
      let pace = trace.speeds[begin]
      var (slowest, fastest) = (pace, pace)
      var end = begin + 1
      while end < rows.count, columns[metric][rows[end]] == value {
        let speed = trace.speeds[end]
        if !(slowest <= speed) { slowest = speed }
        if !(fastest >= speed) { fastest = speed }
        end += 1
      }
      let isLong = trace.times[end - 1] - trace.times[begin] >= PreparationLimits.frozen
      if value != 0, isLong, end - begin >= PreparationLimits.frozenRows,
        fastest - slowest >= PreparationLimits.frozenSpeeds
      {
        for row in rows[begin..<end] { columns[metric][row] = .nan }
        frozen += end - begin
      }
      begin = end
    }
  }

  /// A zero is a sensor that does not measure yet, not a spike.
  func add(_ row: Int, to window: inout OpenWindow, spikes: inout Int) {
    for metric in recorded {
      let value = columns[metric][row]
      guard value.isFinite, value != 0 else { continue }
      let shown = metric == Int(FormMetric.balance.rawValue) ? abs(value - 50) : value
      if StrideLimits.range(metric).contains(shown) { window.form[metric].add(value) } else { spikes += 1 }
    }
    guard !heart.isEmpty, StrideLimits.heartRate.contains(heart[row]) else { return }
    window.heart.add(heart[row])
  }
}

/// The window that is being filled.
struct OpenWindow {
  var rows = 0
  var seconds = 0.0
  var speed = 0.0
  var from = Double.nan
  var to = Double.nan
  var curved = false
  var heart = RunningSum()
  var form = InlineSums()

  mutating func take(step: Double, speed: Double, distance: Double, curved: Bool) {
    rows += 1
    seconds += step
    self.speed += speed
    if from.isNaN { from = distance }
    if distance.isFinite { to = distance }
    self.curved = self.curved || curved
  }
}

/// A sum and how many values it has.
struct RunningSum {
  private var sum = 0.0
  private var count = 0

  mutating func add(_ value: Double) {
    sum += value
    count += 1
  }

  /// NaN if fewer than half of the rows had a value.
  func mean(of rows: Int) -> Double { count > 0 && 2 * count >= rows ? sum / Double(count) : .nan }
}

/// One sum for each `FormMetric`, without an array of its own.
struct InlineSums {
  private var sums: (RunningSum, RunningSum, RunningSum, RunningSum, RunningSum, RunningSum) = (
    RunningSum(), RunningSum(), RunningSum(), RunningSum(), RunningSum(), RunningSum()
  )

  subscript(metric: Int) -> RunningSum {
    get {
      switch metric {
      case 0: sums.0
      case 1: sums.1
      case 2: sums.2
      case 3: sums.3
      case 4: sums.4
      default: sums.5
      }
    }
    set {
      switch metric {
      case 0: sums.0 = newValue
      case 1: sums.1 = newValue
      case 2: sums.2 = newValue
      case 3: sums.3 = newValue
      case 4: sums.4 = newValue
      default: sums.5 = newValue
      }
    }
  }
}
