/// A decimal number of any length, for the few that 64 bits cannot decide: slow, and exact.
struct LongDecimal {
  /// The digits as one whole number, 32 bits a limb, lowest first.
  private var whole: [UInt32]
  private var exponent: Int
  /// Digits that were left out are not all zero; 800 decide between any two doubles.
  private var more = false

  init(_ digits: UInt64, _ exponent: Int) {
    whole = [UInt32(truncatingIfNeeded: digits), UInt32(truncatingIfNeeded: digits >> 32)]
    self.exponent = exponent
  }

  /// From text that is known to be one decimal number.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    whole = [0]
    exponent = 0
    var (count, places, power, down, inPower) = (0, false, 0, false, false)
    for byte in text {
      let digit = byte &- 0x30
      if inPower {
        if digit < 10 {
          power = min(power * 10 + Int(digit), 1_000_000)
        } else if byte == UInt8(ascii: "-") {
          down = true
        }
      } else if digit < 10 {
        if count < 800 {
          LongDecimal.multiply(&whole, by: 10, adding: UInt32(digit))
          if count > 0 || digit != 0 { count += 1 }
          if places { exponent -= 1 }
        } else {
          if digit != 0 { more = true }
          if !places { exponent += 1 }
        }
      } else if byte == UInt8(ascii: ".") {
        places = true
      } else if byte | 0x20 == UInt8(ascii: "e") {
        inPower = true
      }
    }
    exponent += down ? -power : power
  }

  /// The nearest double, from an estimate that is stepped until both its middles enclose the number.
  var nearest: Double {
    var estimate = 0.0
    for limb in whole.reversed() { estimate = estimate * 4_294_967_296 + Double(limb) }
    var left = exponent
    while left > 0 {
      estimate *= 10
      left -= 1
    }
    while left < 0 {
      estimate /= 10
      left += 1
    }
    return compared(with: estimate.isFinite ? estimate : .greatestFiniteMagnitude)
  }

  /// The nearest double, searched for from `start`; NaN where it is too large for one.
  func compared(with start: Double) -> Double {
    var value = start
    while true {
      let above = order(toMiddleAbove: value)
      if above > 0 || (above == 0 && value.significandBitPattern & 1 == 1) {
        guard value.nextUp.isFinite else { return .nan }
        value = value.nextUp
        continue
      }
      guard value > 0 else { return 0 }
      let below = order(toMiddleAbove: value.nextDown)
      if below < 0 || (below == 0 && value.significandBitPattern & 1 == 1) {
        value = value.nextDown
        continue
      }
      return value
    }
  }

  /// Sign of this number less the middle between `value` and the double after it.
  private func order(toMiddleAbove value: Double) -> Int {
    // The middle is (2m + 1) · 2^(e - 1), for a value of m · 2^e.
    let bits = value.bitPattern
    let field = Int(bits >> 52)
    let fraction = bits & 0xF_FFFF_FFFF_FFFF
    let middle = 2 * (field == 0 ? fraction : fraction | 1 << 52) + 1
    let power = (field == 0 ? 1 : field) - 1076
    var left = whole
    var right = [UInt32(truncatingIfNeeded: middle), UInt32(truncatingIfNeeded: middle >> 32)]
    if exponent >= 0 { LongDecimal.timesTen(&left, exponent) } else { LongDecimal.timesTen(&right, -exponent) }
    if power >= 0 { LongDecimal.shift(&right, power) } else { LongDecimal.shift(&left, -power) }
    let order = LongDecimal.compare(left, right)
    return order == 0 && more ? 1 : order
  }

  private static func multiply(_ number: inout [UInt32], by factor: UInt32, adding: UInt32 = 0) {
    var carry = UInt64(adding)
    for index in number.indices {
      carry += UInt64(number[index]) * UInt64(factor)
      number[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { number.append(UInt32(carry)) }
  }

  private static func timesTen(_ number: inout [UInt32], _ power: Int) {
    for _ in 0..<(power / 9) { multiply(&number, by: 1_000_000_000) }
    for _ in 0..<(power % 9) { multiply(&number, by: 10) }
  }

  private static func shift(_ number: inout [UInt32], _ bits: Int) {
    multiply(&number, by: 1 << UInt32(bits % 32))
    number.insert(contentsOf: [UInt32](repeating: 0, count: bits / 32), at: 0)
  }

  private static func compare(_ a: [UInt32], _ b: [UInt32]) -> Int {
    for index in (0..<max(a.count, b.count)).reversed() {
      let (x, y) = (index < a.count ? a[index] : 0, index < b.count ? b[index] : 0)
      if x != y { return x < y ? -1 : 1 }
    }
    return 0
  }
}
