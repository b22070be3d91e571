/// How much a file tells of its activity; of two files of one activity, the larger is kept.
public struct RunRichness: Hashable, Comparable, Sendable {
  /// Columns with a value in at least half of the rows, those of apps counted.
  public let columns: Int
  public let rows: Int
  public let laps: Int

  public init(_ run: RecordedRun) {
    func isFilled(_ values: [Double]) -> Bool {
      var filled = 0
      for value in values where value.isFinite { filled += 1 }
      return filled > 0 && filled * 2 >= values.count
    }
    var columns = 0
    for channel in RecordChannel.allCases where isFilled(run[channel]) { columns += 1 }
    for column in run.developer where isFilled(column.values) { columns += 1 }
    self.columns = columns
    rows = run.count
    laps = run.laps.count
  }

  public static func < (a: RunRichness, b: RunRichness) -> Bool {
    (a.columns, a.rows, a.laps) < (b.columns, b.rows, b.laps)
  }
}
