import Journal
import RunFiles

/// The columns of a file with a value in them, under their names in the FIT profile.
struct RunFileColumns {
  struct Column {
    let name: String
    /// NaN is a missing value.
    let values: [Double]

    var present: Int { values.count { $0.isFinite } }
    var json: JSON { .array(values.map { $0.isFinite ? .number($0) : .null }) }
  }

  private(set) var all: [Column] = []

  init(_ run: RecordedRun, _ format: RunFileFormat) {
    addPlaces(of: run, format)
    for channel in RecordChannel.allCases { add(RunFileColumns.name(of: channel), run[channel]) }
    guard format == .fit, run.has(.cadence) else { return }
    let fraction = run[.fractionalCadence]
    add(
      "cadence_total",
      run[.cadence].enumerated().map { row, cadence in
        fraction.isEmpty || fraction[row].isNaN ? cadence : cadence + fraction[row]
      })
  }

  /// The values of the column of this name; empty if it is not there.
  subscript(name: String) -> [Double] { all.first { $0.name == name }?.values ?? [] }

  private mutating func add(_ name: String, _ values: [Double]) {
    if values.contains(where: { $0.isFinite }) { all.append(Column(name: name, values: values)) }
  }

  /// Which activity, lap, track or segment each record of a text file belongs to.
  private mutating func addPlaces(of run: RecordedRun, _ format: RunFileFormat) {
    guard !run.stretches.isEmpty else { return }
    func places(_ value: (RecordedStretch) -> Int?) -> [Double] {
      var column = [Double](repeating: .nan, count: run.count)
      for (index, stretch) in run.stretches.enumerated() {
        let end = index + 1 < run.stretches.count ? run.stretches[index + 1].row : run.count
        for row in min(stretch.row, end)..<end { column[row] = value(stretch).map { Double($0) } ?? .nan }
      }
      return column
    }
    add(format == .tcx ? "activity" : "track", places { $0.activity })
    if format == .tcx { add("lap", places { $0.lap }) }
    add(format == .tcx ? "track" : "segment", places { $0.track })
  }

  private static func name(of channel: RecordChannel) -> String {
    switch channel {
    case .time: "timestamp"
    case .latitude: "latitude"
    case .longitude: "longitude"
    case .distance: "distance"
    case .speed: "speed"
    case .altitude: "altitude"
    case .heartRate: "heart_rate"
    case .cadence: "cadence"
    case .fractionalCadence: "fractional_cadence"
    case .power: "power"
    case .verticalOscillation: "vertical_oscillation"
    case .contactTime: "stance_time"
    case .contactTimeShare: "stance_time_percent"
    case .contactBalance: "stance_time_balance"
    case .stepLength: "step_length"
    case .verticalRatio: "vertical_ratio"
    case .temperature: "temperature"
    case .runCadence: "run_cadence"
    }
  }
}
