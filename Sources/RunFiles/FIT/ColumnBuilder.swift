/// A column that grows: rows that nobody sets are missing values, and cost nothing until a later one is set.
struct ColumnBuilder {
  private var values: UnsafeMutablePointer<Double>?
  private var filled = 0
  private var capacity = 0

  @inline(__always)
  mutating func set(_ value: Double, at row: Int) {
    if row != filled || row >= capacity { makeRoom(for: row) }
    values.unsafelyUnwrapped[row] = value
    filled = row + 1
  }

  /// Rows grow by one record at a time, so what is skipped is missing; a row may be set again.
  @inline(never)
  private mutating func makeRoom(for row: Int) {
    if row >= capacity {
      let larger = max(row + 1, capacity + capacity / 2, 256)
      let moved = UnsafeMutablePointer<Double>.allocate(capacity: larger)
      if let values {
        moved.moveInitialize(from: values, count: filled)
        values.deallocate()
      }
      (values, capacity) = (moved, larger)
    }
    while filled < row {
      values.unsafelyUnwrapped[filled] = .nan
      filled += 1
    }
  }

  /// The column of `count` rows, and an end to this builder: it must be called once, whatever happens.
  mutating func finish(count: Int) -> [Double] {
    guard let values else { return [] }
    defer {
      values.deallocate()
      self.values = nil
    }
    let known = filled
    return [Double](unsafeUninitializedCapacity: count) { room, initialised in
      room.baseAddress?.initialize(from: values, count: known)
      var row = known
      while row < count {
        room.initializeElement(at: row, to: .nan)
        row += 1
      }
      initialised = count
    }
  }
}
