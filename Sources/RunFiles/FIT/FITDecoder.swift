internal import CoachCore

/// Reads FIT files as devices really write them (FIT protocol 2.0, profile 21.218).
///
/// One pass over the bytes: a definition makes a plan of steps, and every record follows it into the columns. A part that is
/// damaged keeps what came before, and the next part of a chained file is read all the same.
struct FITDecoder {
  private let bytes: UnsafeRawBufferPointer
  private var run = RecordedRun()
  private var definitions = [FITDefinition?](repeating: nil, count: 16)
  private var columns: [ColumnBuilder]
  private var developer = DeveloperFields()
  private var rows = 0
  private var allowance: MemoryAllowance
  private var lastTime: UInt32 = 0
  /// Compressed distance in sixteenths of a metre, counted on from the last value of 12 bits.
  private var sixteenths: Int64?

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    allowance = MemoryAllowance(fileSize: bytes.count)
    columns = [ColumnBuilder](repeating: ColumnBuilder(), count: RecordChannel.allCases.count)
  }

  /// All that can be read, with what was wrong; to be called once.
  mutating func decode() -> RecordedRun {
    readParts()
    return finish()
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
    developer.startPart()
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
      guard definitions[local] != nil else {
        run.anomalies.append(.brokenMessage(at: at))
        return
      }
      let next = at + 1 + definitions[local].unsafelyUnwrapped.size
      guard next <= end else { return noteBroken(at, end) }
      take(local, base + at + 1, compressedTime: compressed ? header & 0x1F : nil)
      at = next
    }
  }

  /// A message that runs past the end is only news where the file itself is long enough.
  private mutating func noteBroken(_ at: Int, _ end: Int) {
    if end < bytes.count { run.anomalies.append(.brokenMessage(at: at)) }
  }

  @inline(__always)
  private mutating func take(_ local: Int, _ payload: UnsafeRawPointer, compressedTime: UInt8?) {
    if definitions[local].unsafelyUnwrapped.message == FITDefinition.record {
      if definitions[local].unsafelyUnwrapped.describedAs != developer.version { plan(local) }
      takeTime(definitions[local].unsafelyUnwrapped, payload, compressedTime)
      if compressedTime != nil { set(RecordChannel.time.index, Double(lastTime) + FITTime.epoch) }
      takeRecord(definitions[local].unsafelyUnwrapped, payload)
    } else {
      let definition = definitions[local].unsafelyUnwrapped
      takeTime(definition, payload, compressedTime)
      takeOther(FITMessage(definition: definition, payload: payload))
    }
  }

  @inline(__always)
  private mutating func takeTime(_ definition: FITDefinition, _ payload: UnsafeRawPointer, _ compressed: UInt8?) {
    if let compressed {
      let within = UInt32(compressed)
      lastTime = (lastTime & ~31) &+ within &+ (within < lastTime & 31 ? 32 : 0)
    }
    if let offset = definition.timeOffset {
      let time: UInt32 = load(payload + offset, definition.bigEndian)
      if time != .max { lastTime = time }
    }
  }

  private mutating func plan(_ local: Int) {
    guard var definition = definitions[local] else { return }
    let fields = developer
    definition.plan(describedAs: fields.version) { field in
      fields.place(of: field).map { (RecordChannel.allCases.count + $0.column, $0.type) }
    }
    while columns.count < RecordChannel.allCases.count + fields.columns.count { columns.append(ColumnBuilder()) }
    definitions[local] = definition
  }

  @inline(__always)
  private mutating func set(_ column: Int, _ value: Double) { columns[column].set(value, at: rows, &allowance) }

  @inline(__always)
  private mutating func takeRecord(_ definition: FITDefinition, _ payload: UnsafeRawPointer) {
    let bigEndian = definition.bigEndian
    definition.steps.withUnsafeBufferPointer { steps in
      for step in steps {
        let place = payload + Int(step.offset)
        switch step.kind {
        case .number:
          let raw = step.type.number(at: place, bigEndian: bigEndian)
          if raw.isFinite { set(Int(step.column), raw * step.times / step.per - step.minus) }
        case .distance:
          let raw = step.type.number(at: place, bigEndian: bigEndian)
          if raw.isFinite {
            set(Int(step.column), raw / step.per)
            if abs(raw) < 1e12 { sixteenths = Int64(raw / step.per * 16) }
          }
        case .compressedSpeedDistance: takeCompressed(place)
        case .developer:
          let raw = step.type.rawNumber(at: place, bigEndian: bigEndian)
          if !raw.isNaN { set(Int(step.column), raw) }
        }
      }
    }
    rows += 1
  }

  private mutating func takeCompressed(_ place: UnsafeRawPointer) {
    let low = UInt16(place.load(as: UInt8.self))
    let middle = UInt16((place + 1).load(as: UInt8.self))
    let high = UInt16((place + 2).load(as: UInt8.self))
    guard low & middle & high != 0xFF else { return }
    set(RecordChannel.speed.index, Double(low | (middle & 0x0F) << 8) / 100)
    let raw = Int64(middle >> 4 | high << 4)
    let total = sixteenths.map { $0 + ((raw - $0) & 0xFFF) } ?? raw
    sixteenths = total
    set(RecordChannel.distance.index, Double(total) / 16)
  }

  private mutating func takeOther(_ message: FITMessage) {
    switch message.definition.message {
    case 0: takeFile(message)
    case 12: run.sportSetting = message.byte(0).map { FITSport.sport($0, message.byte(1)) } ?? run.sportSetting
    case 18: run.sessions.append(RecordedSession(message), &allowance)
    case 19: run.laps.append(RecordedLap(message), &allowance)
    case 21: if let pause = TimerEvent(message) { run.pauses.append(pause, &allowance) }
    case 34: takeActivity(message)
    case 206: if allowance.take(DeveloperFields.bytesOfDescription) { developer.takeDescription(message) }
    case 207: if allowance.take(DeveloperFields.bytesOfDeveloper) { developer.takeDeveloper(message) }
    case 225: run.strengthSets.append(RecordedSet(message), &allowance)
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

  private mutating func finish() -> RecordedRun {
    var run = run
    var final = MemoryAllowance(fileSize: bytes.count)
    run.setColumns(count: rows) { columns[$0.index].finish(count: rows, &final) }
    for (index, described) in developer.columns.enumerated() {
      var described = described
      let place = RecordChannel.allCases.count + index
      if place < columns.count { described.values = columns[place].finish(count: rows, &final) }
      run.developer.append(described)
    }
    if allowance.isSpent || final.isSpent { run.anomalies.append(.outOfProportion) }
    return run
  }
}
