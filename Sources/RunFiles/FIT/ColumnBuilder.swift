/// A column that grows: rows that nobody sets are missing values, and cost nothing until a later one is set.
struct ColumnBuilder {
  private var values: UnsafeMutablePointer<Double>?
  private var filled = 0
  private var capacity = 0

  /// Nothing is set where the allowance has no room for it.
  @inline(__always)
  mutating func set(_ value: Double, at row: Int, _ allowance: inout MemoryAllowance) {
    if row != filled || row >= capacity, !makeRoom(for: row, &allowance) { return }
    values.unsafelyUnwrapped[row] = value
    filled = row + 1
  }

  /// Rows grow by one record at a time, so what is skipped is missing; a row may be set again.
  @inline(never)
  private mutating func makeRoom(for row: Int, _ allowance: inout MemoryAllowance) -> Bool {
    if row >= capacity {
      let larger = max(row + 1, capacity + capacity / 2, 256)
      guard allowance.take(8 * larger) else { return false }
      allowance.giveBack(8 * capacity)
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
    return true
  }

  /// The column of `count` rows, and an end to this builder: it must be called once, whatever happens. Empty where the
  /// allowance has no room for it.
  mutating func finish(count: Int, _ allowance: inout MemoryAllowance) -> [Double] {
    guard let values else { return [] }
    defer {
      values.deallocate()
      self.values = nil
    }
    guard allowance.take(8 * count) else { return [] }
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
