/// The middle of the first `count` values, the mean of the two middle ones if there are two; reorders them.
///
/// - Precondition: `count` ≥ 1, and no value is NaN.
func median(_ values: inout [Double], count: Int) -> Double {
  let middle = count / 2
  let high = select(middle, of: &values, count: count)
  guard count % 2 == 0 else { return high }
  var low = values[0]
  for index in 1..<middle where values[index] > low { low = values[index] }
  return (low + high) / 2
}

/// The value that would be at `rank` if they were sorted; those before it are not greater (Hoare's selection).
func select(_ rank: Int, of values: inout [Double], count: Int) -> Double {
  var (low, high) = (0, count - 1)
  while low < high {
    let pivot = values[(low + high) / 2]
    var (left, right) = (low, high)
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if rank <= right { high = right } else if rank >= left { low = left } else { break }
  }
  return values[rank]
}
