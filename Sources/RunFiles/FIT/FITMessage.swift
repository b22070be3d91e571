internal import CoachCore

/// One data message other than a record, read field by field.
struct FITMessage {
  let definition: FITDefinition
  let payload: UnsafeRawPointer

  /// The first number of a field, nil where there is none.
  func number(_ field: UInt8) -> Double? {
    for candidate in definition.fields where candidate.number == field && candidate.size > 0 {
      let value = candidate.type.number(at: payload + candidate.offset, bigEndian: definition.bigEndian)
      // The profile has no wider numbers here; a file that writes 64 bits may claim anything.
      return abs(value) <= 4_294_967_295 ? value : nil
    }
    return nil
  }

  func byte(_ field: UInt8) -> UInt8? { number(field).flatMap { UInt8(exactly: $0) } }
  func word(_ field: UInt8) -> UInt16? { number(field).flatMap { UInt16(exactly: $0) } }
  func double(_ field: UInt8) -> UInt32? { number(field).flatMap { UInt32(exactly: $0) } }

  /// A date; nil for time since the device started.
  func instant(_ field: UInt8) -> Instant? {
    guard let raw = double(field), raw >= FITTime.leastDate else { return nil }
    return Instant(unixSeconds: Int64(raw) + Int64(FITTime.epoch))
  }

  func seconds(_ field: UInt8) -> Seconds? { number(field).map { Seconds($0 / 1000) } }
  func metres(_ field: UInt8, per scale: Double) -> Metres? { number(field).map { Metres($0 / scale) } }

  /// A text up to its first zero byte, nil if it is empty.
  func text(_ field: UInt8) -> String? {
    for candidate in definition.fields where candidate.number == field && candidate.type == .string {
      let bytes = UnsafeRawBufferPointer(start: payload + candidate.offset, count: candidate.size)
      let text = bytes.prefix { $0 != 0 }
      return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
    return nil
  }
}

extension RecordedSession {
  init(_ message: FITMessage) {
    let subSport = message.byte(6)
    sport = message.byte(5).map { FITSport.sport($0, subSport) }
    indoor = subSport.map { FITSport.isIndoor($0) } ?? false
    start = message.instant(2)
    elapsed = message.seconds(7)
    timer = message.seconds(8)
    distance = message.metres(9, per: 100)
    climb = message.metres(22, per: 1)
    descent = message.metres(23, per: 1)
    effort = message.byte(193).flatMap { $0 <= 100 ? Double($0) / 10 : nil }
  }
}

extension RecordedLap {
  init(_ message: FITMessage) {
    start = message.instant(2)
    elapsed = message.seconds(7)
    timer = message.seconds(8)
    distance = message.metres(9, per: 100)
  }
}

extension TimerEvent {
  /// Nil for an event of anything else than the timer (event 0; starts 0, stops 1, 4, 8, 9).
  init?(_ message: FITMessage) {
    guard message.byte(0) == 0, let kind = message.byte(1), [0, 1, 4, 8, 9].contains(kind),
      let time = message.instant(253)
    else { return nil }
    self.init(time: time, starts: kind == 0)
  }
}

extension FITWorkout.Identity {
  /// Nil for what was followed and is no workout of ours.
  init?(_ message: FITMessage) {
    guard message.byte(0) == 5, message.word(1).map({ Int64($0) }) == Self.manufacturer,
      message.word(2).map({ Int64($0) }) == Self.product,
      let serial = message.double(3),
      let created = message.instant(4)
    else { return nil }
    self.init(serial: serial, created: created)
  }
}

extension RecordedSet {
  init(_ message: FITMessage) {
    start = message.instant(6)
    duration = message.seconds(0)
    repetitions = message.word(3)
    kilograms = message.number(4).map { $0 / 16 }
    isWork = message.byte(5) == 1
    category = message.word(7)
    subcategory = message.word(8)
    workoutStep = message.word(11)
  }
}
