/// A column that grows: rows that nobody sets are missing values, and cost nothing until a later one is set.
struct ColumnBuilder {
  private var values: [Double] = []
  private var capacity = 0

  /// Sets one row, the last of the column or a new one; nothing is set where the allowance has no room for it.
  ///
  /// A column of `expected` rows is made at once where the allowance can spare it: growing means to copy.
  @inline(__always)
  mutating func set(
    _ value: Double, at row: Int, expecting expected: Int = 0, _ allowance: inout MemoryAllowance
  ) {
    if row == values.count, row < capacity {
      values.append(value)
    } else {
      withUnsafePointer(to: value) { value in
        set(UnsafeBufferPointer(start: value, count: 1), at: row, expecting: expected, &allowance)
      }
    }
  }

  /// Sets the rows from `row` on, which are all new or were all set together; a missing value leaves what was set before.
  mutating func set(
    _ new: UnsafeBufferPointer<Double>, at row: Int, expecting expected: Int, _ allowance: inout MemoryAllowance
  ) {
    guard row >= values.count else {
      for index in 0..<new.count where !new[index].isNaN { values[row + index] = new[index] }
      return
    }
    guard row + new.count <= capacity || grow(to: row + new.count, expecting: expected, &allowance) else { return }
    fill(to: row)
    values.append(contentsOf: new)
  }

  @inline(never)
  private mutating func grow(to needed: Int, expecting expected: Int, _ allowance: inout MemoryAllowance) -> Bool {
    var larger = max(needed, capacity + capacity / 2, 256)
    if expected > larger, allowance.canSpare(values: expected) { larger = expected }
    guard allowance.take(values: larger) else { return false }
    allowance.giveBack(values: capacity)
    values.reserveCapacity(larger)
    capacity = larger
    return true
  }

  private mutating func fill(to row: Int) {
    if row > values.count { values.append(contentsOf: repeatElement(.nan, count: row - values.count)) }
  }

  /// The column of `count` rows, and an end to this builder. Empty where the allowance has no room for it.
  mutating func finish(count: Int, _ allowance: inout MemoryAllowance) -> [Double] {
    defer { self = ColumnBuilder() }
    guard capacity > 0, allowance.take(values: count) else { return [] }
    values.reserveCapacity(count)
    fill(to: count)
    return values
  }
}
