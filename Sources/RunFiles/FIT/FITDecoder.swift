internal import CoachCore

/// Reads FIT files as devices really write them (FIT protocol 2.0, profile 21.218).
///
/// A definition makes a plan of steps, and records follow it into the columns, many at a time where they follow each other.
/// A part that is damaged keeps what came before, and the next part of a chained file is read all the same.
struct FITDecoder {
  private let bytes: UnsafeRawBufferPointer
  private var run = RecordedRun()
  private var definitions = [FITDefinition?](repeating: nil, count: 16)
  private var records: FITRecords

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    records = FITRecords(fileSize: bytes.count)
  }

  /// All that can be read, with what was wrong; to be called once.
  mutating func decode() -> RecordedRun {
    readParts()
    records.finish(into: &run)
    return run
  }

  private mutating func readParts() {
    var start = 0
    while start < bytes.count {
      guard let header = FITHeader(bytes, at: start) else {
        run.anomalies.append(.trailingBytes(at: start))
        return
      }
      if !header.checksumFits { run.anomalies.append(.wrongChecksum(at: start + 12)) }
      let data = start + header.size
      // A recorder that stopped at once leaves a size of 0 behind: all that follows is data.
      let isOpen = header.dataSize == 0 && bytes.count > data + 2
      let promised = isOpen ? bytes.count : data + header.dataSize
      let end = min(promised, bytes.count)
      if isOpen { run.anomalies.append(.neverClosed(at: start)) }
      readMessages(from: data, to: end)
      guard !isOpen else { return }
      guard promised + 2 <= bytes.count else {
        noteCut(promised: promised)
        return
      }
      let part = UnsafeRawBufferPointer(rebasing: bytes[start..<promised])
      if FITChecksum.of(part) != UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: promised, as: UInt16.self)) {
        run.anomalies.append(.wrongChecksum(at: promised))
      }
      start = promised + 2
    }
  }

  private mutating func noteCut(promised: Int) {
    run.anomalies.append(.cutShort(at: bytes.count, expected: promised + 2))
  }

  private mutating func readMessages(from start: Int, to end: Int) {
    guard let base = bytes.baseAddress else { return }
    for local in 0..<16 { definitions[local] = nil }
    records.startPart()
    var at = start
    while at < end {
      let header = bytes[at]
      if header & 0xC0 == 0x40 {
        guard
          let (definition, next) = FITDefinition.read(bytes, at: at + 1, end: end, developer: header & 0x20 != 0)
        else { return noteBroken(at, end) }
        definitions[Int(header & 0x0F)] = definition
        at = next
        continue
      }
      let compressed = header & 0x80 != 0
      let local = Int(compressed ? header >> 5 & 3 : header & 0x0F)
      guard let definition = definitions[local] else {
        run.anomalies.append(.brokenMessage(at: at))
        return
      }
      guard at + 1 + definition.size <= end else { return noteBroken(at, end) }
      let compressedTime = compressed ? header & 0x1F : nil
      let payload = base + at + 1
      records.takeTime(definition, payload, compressedTime)
      if definition.message == FITDefinition.record {
        records.take(definition, payload, compressedTime, rest: end - at)
      } else {
        take(FITMessage(definition: definition, payload: payload))
      }
      at += 1 + definition.size
    }
  }

  /// A message that runs past the end is only news where the file itself is long enough.
  private mutating func noteBroken(_ at: Int, _ end: Int) {
    if end < bytes.count { run.anomalies.append(.brokenMessage(at: at)) }
  }

  private mutating func take(_ message: FITMessage) {
    switch message.definition.message {
    case 0: takeFile(message)
    case 12: run.sportSetting = message.byte(0).map { FITSport.sport($0, message.byte(1)) } ?? run.sportSetting
    case 18: run.sessions.append(RecordedSession(message), &records.allowance)
    case 19: run.laps.append(RecordedLap(message), &records.allowance)
    case 21: if let pause = TimerEvent(message) { run.pauses.append(pause, &records.allowance) }
    case 34: takeActivity(message)
    case 72: run.workout = FITWorkout.Identity(message) ?? run.workout
    case 206: records.takeDescription(message)
    case 207: records.takeDeveloper(message)
    case 225: run.strengthSets.append(RecordedSet(message), &records.allowance)
    default: break
    }
  }

  private mutating func takeFile(_ message: FITMessage) {
    guard run.device.created == nil, run.device.manufacturer == nil else { return }
    run.device.fileType = message.byte(0)
    run.device.manufacturer = message.word(1)
    run.device.product = message.word(2)
    run.device.serialNumber = message.double(3)
    run.device.created = message.instant(4)
    run.device.name = message.text(8)
  }

  /// The clocks of the world lie between 12 hours behind UTC and 14 ahead; anything else is no offset.
  private mutating func takeActivity(_ message: FITMessage) {
    guard let utc = message.double(253), let local = message.double(5) else { return }
    let offset = Int64(local) - Int64(utc)
    if abs(offset) <= 54_000 { run.utcOffset = UTCOffset(seconds: Int32(offset)) }
  }
}
