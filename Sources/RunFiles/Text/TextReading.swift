internal import CoachCore

/// What GPX and TCX share: how a sport is called, and what counts as a name.
enum TextReading {
  /// The sport that a word means in English or as Strava numbers it, nil if it says nothing.
  static func sport(_ word: UnsafeBufferPointer<UInt8>) -> Sport? {
    let known: [(StaticString, Sport)] = [
      ("run", .running), ("jog", .running), ("cycl", .cycling), ("bik", .cycling), ("ride", .cycling),
      ("hik", .hiking), ("walk", .walking), ("swim", .swimming), ("strength", .strength), ("other", .other),
    ]
    for (part, sport) in known where contains(word, part) { return sport }
    let numbers: [(StaticString, Sport)] = [
      ("9", .running), ("1", .cycling), ("4", .hiking), ("10", .walking), ("16", .swimming),
    ]
    for (number, sport) in numbers where word.count == number.utf8CodeUnitCount && contains(word, number) {
      return sport
    }
    return nil
  }

  static func name(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    let name = text.prefix(end).drop { $0 <= 0x20 }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// `part` in small letters, anywhere in the word.
  private static func contains(_ word: UnsafeBufferPointer<UInt8>, _ part: StaticString) -> Bool {
    guard word.count >= part.utf8CodeUnitCount else { return false }
    for start in 0...(word.count - part.utf8CodeUnitCount) {
      var same = true
      for index in 0..<part.utf8CodeUnitCount {
        let byte = word[start + index]
        if ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) != part.utf8Start[index] { same = false }
      }
      if same { return true }
    }
    return false
  }
}

extension Instant {
  init(_ time: ISOTime) { self.init(unixMilliseconds: time.milliseconds) }
}
