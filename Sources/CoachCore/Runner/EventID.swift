/// The name of an event, 128 bits, made by whoever makes the event, so that a retry is never a second entry.
///
/// Ids sort as their events were written, so that of two words of one moment the later one counts, wherever they are read.
public struct EventID: Hashable, Comparable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public static func < (a: EventID, b: EventID) -> Bool { (a.high, a.low) < (b.high, b.low) }

  /// The first id after `last`, or of this moment of writing if that is later; 2¹⁶ fit into a millisecond in order.
  public static func next(
    after last: EventID?, written: Instant, using generator: inout some RandomNumberGenerator
  ) -> EventID {
    let moment = UInt64(max(0, written.unixMilliseconds)) << 16
    return EventID(high: max(moment, last.map { $0.high + 1 } ?? 0), low: generator.next())
  }

  /// An id that tells nothing of when it was made, from this source of chance.
  public static func random(using generator: inout some RandomNumberGenerator) -> EventID {
    EventID(high: generator.next(), low: generator.next())
  }
}

extension EventID: CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  public var description: String {
    var bytes: [UInt8] = []
    for word in [high, low] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let nibble = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
        bytes.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The id written as 32 hexadecimal digits, or nil.
  public init?(hex text: String) {
    var words: (UInt64, UInt64) = (0, 0)
    var count = 0
    for byte in text.utf8 {
      let nibble: UInt64
      switch byte {
      case 0x30...0x39: nibble = UInt64(byte - 0x30)
      case 0x61...0x66: nibble = UInt64(byte - 0x57)
      case 0x41...0x46: nibble = UInt64(byte - 0x37)
      default: return nil
      }
      if count < 16 { words.0 = words.0 << 4 | nibble } else { words.1 = words.1 << 4 | nibble }
      count += 1
    }
    guard count == 32 else { return nil }
    self.init(high: words.0, low: words.1)
  }
}
