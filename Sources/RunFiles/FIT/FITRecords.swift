/// The records of a FIT file on their way into columns: those of the profile, and those that apps described.
struct FITRecords {
  var allowance: MemoryAllowance
  private var columns = [ColumnBuilder](repeating: ColumnBuilder(), count: RecordChannel.allCases.count)
  private var developer = DeveloperFields()
  private var rows = 0
  /// Read, but not in the columns yet.
  private var block = FITRecordBlock()
  /// One column of the block.
  private var values = [Double](repeating: .nan, count: FITRecordBlock.longest)
  private var lastTime: UInt32 = 0
  /// Compressed distance in sixteenths of a metre, counted on from the last value of 12 bits.
  private var sixteenths: Int64?
  private let fileSize: Int

  /// Metres that a file of 32 bits can tell, and some; a distance beyond is damage.
  private static let furthest = 1e10

  init(fileSize: Int) {
    self.fileSize = fileSize
    allowance = MemoryAllowance(fileSize: fileSize)
  }

  /// Each part of a chained file describes its own.
  mutating func startPart() {
    store()
    developer.startPart()
  }

  mutating func takeDescription(_ message: FITMessage) {
    store()
    if allowance.take(DeveloperFields.bytesOfDescription) { developer.takeDescription(message) }
  }

  mutating func takeDeveloper(_ message: FITMessage) {
    store()
    if allowance.take(DeveloperFields.bytesOfDeveloper) { developer.takeDeveloper(message) }
  }

  /// The time of any message; five bits of a compressed header count on from the last.
  @inline(__always)
  mutating func takeTime(_ definition: FITDefinition, _ payload: UnsafeRawPointer, _ compressed: UInt8?) {
    if let compressed {
      let within = UInt32(compressed)
      lastTime = (lastTime & ~31) &+ within &+ (within < lastTime & 31 ? 32 : 0)
    }
    if let offset = definition.timeOffset {
      let time: UInt32 = load(payload + offset, definition.bigEndian)
      if time != .max { lastTime = time }
    }
  }

  /// A record, whose time was taken; `rest` bytes of its part begin with it.
  @inline(__always)
  mutating func take(_ definition: FITDefinition, _ payload: UnsafeRawPointer, _ compressed: UInt8?, rest: Int) {
    if compressed != nil || !block.takes(definition) { begin(definition, rest) }
    if compressed != nil { set(.time, Double(lastTime) + FITTime.epoch) }
    block.add(payload)
    if compressed != nil || definition.isCounted { store() }
  }

  @inline(never)
  private mutating func begin(_ definition: FITDefinition, _ rest: Int) {
    store()
    block.begin(definition, rest: rest)
    guard definition.describedAs != developer.version else { return }
    definition.plan(describedAs: developer.version) { field in
      developer.place(of: field).map { (RecordChannel.allCases.count + $0.column, $0.type) }
    }
    while columns.count < RecordChannel.allCases.count + developer.columns.count { columns.append(ColumnBuilder()) }
  }

  /// Empties the block into the columns.
  private mutating func store() {
    guard let definition = block.definition else { return }
    for step in definition.steps {
      if step.kind == .compressedSpeedDistance {
        storeCompressed(block[0] + Int(step.offset))
      } else if block.count == 1 {
        storeOne(step, bigEndian: definition.bigEndian)
      } else {
        storeAll(step, bigEndian: definition.bigEndian)
      }
    }
    rows += block.count
    block.empty()
  }

  @inline(__always)
  private mutating func storeOne(_ step: FITDefinition.Step, bigEndian: Bool) {
    let value = step.value(step.raw(at: block[0], bigEndian: bigEndian))
    guard !value.isNaN else { return }
    columns[Int(step.column)].set(value, at: rows, expecting: rows + block.expected, &allowance)
    if step.kind == .distance, abs(value) < FITRecords.furthest { sixteenths = Int64(value * 16) }
  }

  private mutating func storeAll(_ step: FITDefinition.Step, bigEndian: Bool) {
    values.withUnsafeMutableBufferPointer { values in
      guard block.read(step, bigEndian: bigEndian, into: values) else { return }
      let column = UnsafeBufferPointer(rebasing: values[..<block.count])
      columns[Int(step.column)].set(column, at: rows, expecting: rows + block.expected, &allowance)
      if step.kind == .distance, let last = column.last(where: { abs($0) < FITRecords.furthest }) {
        sixteenths = Int64(last * 16)
      }
    }
  }

  private mutating func storeCompressed(_ place: UnsafeRawPointer) {
    let low = UInt16(place.load(as: UInt8.self))
    let middle = UInt16((place + 1).load(as: UInt8.self))
    let high = UInt16((place + 2).load(as: UInt8.self))
    guard low & middle & high != 0xFF else { return }
    set(.speed, Double(low | (middle & 0x0F) << 8) / 100)
    let raw = Int64(middle >> 4 | high << 4)
    let total = sixteenths.map { $0 + ((raw - $0) & 0xFFF) } ?? raw
    sixteenths = total
    set(.distance, Double(total) / 16)
  }

  private mutating func set(_ channel: RecordChannel, _ value: Double) {
    columns[channel.index].set(value, at: rows, expecting: rows + block.expected, &allowance)
  }

  /// Moves everything to `run`; it must be called once, whatever happens.
  mutating func finish(into run: inout RecordedRun) {
    store()
    var final = MemoryAllowance(fileSize: fileSize)
    run.setColumns(count: rows) { columns[$0.index].finish(count: rows, &final) }
    for (index, described) in developer.columns.enumerated() {
      var described = described
      let place = RecordChannel.allCases.count + index
      if place < columns.count { described.values = columns[place].finish(count: rows, &final) }
      run.developer.append(described)
    }
    if allowance.isSpent || final.isSpent { run.anomalies.append(.outOfProportion) }
  }
}
