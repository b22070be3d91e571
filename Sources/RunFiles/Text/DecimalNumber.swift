/// A number as text: the double nearest to it, halves to even, as IEEE 754 asks of reading.
///
/// Up to 19 digits and 19 places, which is all that devices write, one division or multiplication of 64 by 64 bits decides
/// (the quotient has more bits than a double, and its remainder tells on which side of the middle it lies).
public struct DecimalNumber {
  private var negative = false
  /// The first 19 digits that count.
  private var digits: UInt64 = 0
  private var exponent = 0
  /// Digits beyond the 19 are not all zero.
  private var isCut = false
  private let text: UnsafeBufferPointer<UInt8>

  /// NaN if the text is not one decimal number, blanks aside, or is beyond what a double holds.
  public static func read(_ text: UnsafeBufferPointer<UInt8>) -> Double {
    var number = DecimalNumber(text)
    return number.scan() ? number.value : .nan
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  @inline(__always)
  private mutating func scan() -> Bool {
    var at = 0
    var end = text.count
    while at < end, text[at] <= 0x20 { at += 1 }
    while end > at, text[end - 1] <= 0x20 { end -= 1 }
    if at < end, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+") {
      negative = text[at] == UInt8(ascii: "-")
      at += 1
    }
    var seen = false
    var places = false
    while at < end {
      let byte = text[at]
      let digit = byte &- 0x30
      if digit < 10 {
        seen = true
        if digits < 1_000_000_000_000_000_000 {
          digits = digits &* 10 &+ UInt64(digit)
          if places { exponent -= 1 }
        } else {
          if digit != 0 { isCut = true }
          if !places { exponent += 1 }
        }
      } else if byte == UInt8(ascii: "."), !places {
        places = true
      } else {
        break
      }
      at += 1
    }
    guard seen else { return false }
    return at == end || scanExponent(from: at, to: end)
  }

  private mutating func scanExponent(from start: Int, to end: Int) -> Bool {
    guard text[start] | 0x20 == UInt8(ascii: "e") else { return false }
    var at = start + 1
    var down = false
    if at < end, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+") {
      down = text[at] == UInt8(ascii: "-")
      at += 1
    }
    guard at < end else { return false }
    var power = 0
    while at < end {
      let digit = text[at] &- 0x30
      guard digit < 10 else { return false }
      power = min(power * 10 + Int(digit), 1_000_000)
      at += 1
    }
    exponent += down ? -power : power
    return true
  }

  @inline(__always)
  private var value: Double {
    let magnitude: Double
    if digits <= 1 << 53, exponent <= 0, exponent >= -22, !isCut {
      magnitude = Double(digits) / DecimalNumber.powers[-exponent]
    } else {
      magnitude = exactly
    }
    return negative ? -magnitude : magnitude
  }

  @inline(never)
  private var exactly: Double {
    if digits == 0 { return 0 }
    // No double is smaller than 4.9e-324 or larger than 1.8e308.
    if exponent > 310 { return .nan }
    if exponent < -345 { return 0 }
    let near = DecimalNumber.nearest(digits, exponent)
    if isCut, near != DecimalNumber.nearest(digits + 1, exponent) {
      return LongDecimal(text).compared(with: near)
    }
    return near
  }

  private static func nearest(_ digits: UInt64, _ exponent: Int) -> Double {
    if exponent < 0, exponent >= -19 { return quotient(digits, tens[-exponent]) }
    if exponent >= 0, exponent <= 19 {
      let (high, low) = digits.multipliedFullWidth(by: tens[exponent])
      if high == 0 { return Double(low) }
      let shift = UInt64(high.leadingZeroBitCount)
      let top = shift == 0 ? high : high << shift | low >> (64 - shift)
      return rounded(top, more: low << shift != 0, times: 64 - Int(shift))
    }
    return LongDecimal(digits, exponent).nearest
  }

  /// Shifted until both have their highest bit, the quotient has 64 bits that count.
  private static func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
    let (up, down) = (dividend.leadingZeroBitCount, divisor.leadingZeroBitCount)
    let (a, b) = (dividend << UInt64(up), divisor << UInt64(down))
    let larger = a >= b
    let divided = b.dividingFullWidth(larger ? (a >> 1, a << 63) : (a, 0))
    return rounded(divided.quotient, more: divided.remainder != 0, times: down - up - (larger ? 63 : 64))
  }

  /// `top` × 2^`power`, whose highest bit is set, with `more` below it; neither tiny nor huge.
  private static func rounded(_ top: UInt64, more: Bool, times power: Int) -> Double {
    var kept = top >> 11
    let rest = top & 0x7FF
    if rest > 0x400 || (rest == 0x400 && (more || kept & 1 == 1)) { kept += 1 }
    return Double(kept) * Double(bitPattern: UInt64(power + 11 + 1023) << 52)
  }

  /// Powers of ten that a double holds exactly.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]
  private static let tens: [UInt64] = {
    var tens: [UInt64] = [1]
    for _ in 0..<19 { tens.append(tens[tens.count - 1] * 10) }
    return tens
  }()
}
