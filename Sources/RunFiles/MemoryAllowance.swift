/// How much memory a file may still take while it is read: an honest one needs a few bytes a byte, and a hostile one gets no
/// more than 64 times its size and 4 MB in all.
struct MemoryAllowance {
  private var left: Int
  /// Something did not fit, and was left out.
  private(set) var isSpent = false

  /// What columns and lists may take while they grow; their final copies may take as much again.
  init(fileSize: Int) { left = 28 * min(fileSize, 1 << 25) + 1_500_000 }

  /// True if there is room for these bytes, which are then taken.
  mutating func take(_ bytes: Int) -> Bool {
    guard bytes <= left else {
      isSpent = true
      return false
    }
    left -= bytes
    return true
  }

  /// The same for a column of so many values; their bytes may be more than an `Int` can count.
  mutating func take(values count: Int) -> Bool {
    guard count <= left / MemoryLayout<Double>.stride else {
      isSpent = true
      return false
    }
    return take(count * MemoryLayout<Double>.stride)
  }

  mutating func giveBack(values count: Int) { left += count * MemoryLayout<Double>.stride }

  /// A column of so many values is so small a part of what is left that some of it may stay empty.
  func canSpare(values count: Int) -> Bool { count <= left / MemoryLayout<Double>.stride / 4 }
}

extension Array {
  /// Appends if there is room for one more and for the copies that growing makes.
  mutating func append(_ element: Element, _ allowance: inout MemoryAllowance) {
    if allowance.take(3 * MemoryLayout<Element>.stride) { append(element) }
  }
}
