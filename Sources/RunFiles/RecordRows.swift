/// Records in the making: one row after another, each thrown away or kept whole.
struct RecordRows {
  private var columns = [ColumnBuilder](repeating: ColumnBuilder(), count: RecordChannel.allCases.count)
  private var row = [Double](repeating: .nan, count: RecordChannel.allCases.count)
  private var filled: UInt32 = 0
  private(set) var count = 0
  private var allowance: MemoryAllowance
  private let fileSize: Int

  init(fileSize: Int) {
    self.fileSize = fileSize
    allowance = MemoryAllowance(fileSize: fileSize)
  }

  /// Forgets the row that was begun and not kept.
  mutating func begin() { filled = 0 }

  /// A value that is no number counts as none; the first one of a row stays.
  @inline(__always)
  mutating func set(_ channel: RecordChannel, _ value: Double) {
    let bit: UInt32 = 1 << UInt32(channel.rawValue)
    guard value.isFinite, filled & bit == 0 else { return }
    row[channel.index] = value
    filled |= bit
  }

  /// The value of the row in the making.
  func value(_ channel: RecordChannel) -> Double? {
    filled >> UInt32(channel.rawValue) & 1 == 1 ? row[channel.index] : nil
  }

  mutating func keep() {
    var left = filled
    while left != 0 {
      let column = left.trailingZeroBitCount
      columns[column].set(row[column], at: count, &allowance)
      left &= left - 1
    }
    count += 1
    filled = 0
  }

  /// Moves all rows to `run`; it must be called once, whatever happens.
  mutating func finish(into run: inout RecordedRun) {
    let count = count
    var final = MemoryAllowance(fileSize: fileSize)
    run.setColumns(count: count) { columns[$0.index].finish(count: count, &final) }
    if allowance.isSpent || final.isSpent { run.anomalies.append(.outOfProportion) }
  }
}
