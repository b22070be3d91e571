/// A repeatable source of chance (SplitMix64): the same seed makes the same life on every machine.
struct DemoChance: RandomNumberGenerator {
  private var state: UInt64

  /// Streams of one seed know nothing of each other, so that a longer run does not change the next morning.
  init(seed: Int, stream: Int = 0) {
    state = UInt64(bitPattern: Int64(seed)) &* 0xD134_2543_DE82_EF95 &+ UInt64(bitPattern: Int64(stream))
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 ..< 1.
  private mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func number(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + unit() * (range.upperBound - range.lowerBound)
  }

  mutating func happens(_ probability: Double) -> Bool { unit() < probability }

  /// About normal, of mean 0 and deviation 1, never beyond ±3.5.
  mutating func deviation() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() }.clamped(to: -3.5...3.5) }

  mutating func one<Value>(of values: [Value]) -> Value { values[Int(next() % UInt64(values.count))] }
}

extension Double {
  func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
