/// Records of one definition, to be read column by column: other messages may lie between them.
struct FITRecordBlock {
  private(set) var definition: FITDefinition?
  /// Where they lie, after their header bytes.
  private var places: [UnsafeRawPointer] = []
  /// So many of them could be in the file, from the first of these on.
  private(set) var expected = 0

  /// With so many a block and one of its columns stay close at hand.
  static let longest = 512

  init() { places.reserveCapacity(FITRecordBlock.longest) }

  var count: Int { places.count }
  subscript(row: Int) -> UnsafeRawPointer { places[row] }

  /// A record of this definition can be added.
  func takes(_ definition: FITDefinition) -> Bool {
    definition === self.definition && places.count < FITRecordBlock.longest
  }

  /// Makes the empty block ready for records of `definition`, of which `rest` bytes of the file may consist.
  mutating func begin(_ definition: FITDefinition, rest: Int) {
    self.definition = definition
    expected = rest / (1 + definition.size)
  }

  @inline(__always)
  mutating func add(_ place: UnsafeRawPointer) { places.append(place) }

  mutating func empty() {
    definition = nil
    places.removeAll(keepingCapacity: true)
  }

  /// Puts what one step reads into `values`, missing ones too; false if all are missing.
  func read(_ step: FITDefinition.Step, bigEndian: Bool, into values: UnsafeMutableBufferPointer<Double>) -> Bool {
    let isAnyThere =
      switch (step.kind, step.type) {
      case (.developer, _): fill(values) { step.raw(at: $0, bigEndian: bigEndian) }
      case (_, .enumeration), (_, .uint8), (_, .byte): fill(step, bigEndian, none: UInt8.max, values)
      case (_, .sint8): fill(step, bigEndian, none: Int8.max, values)
      case (_, .uint16): fill(step, bigEndian, none: UInt16.max, values)
      case (_, .uint32): fill(step, bigEndian, none: UInt32.max, values)
      case (_, .sint32): fill(step, bigEndian, none: Int32.max, values)
      default: fill(values) { step.raw(at: $0, bigEndian: bigEndian) }
      }
    if isAnyThere, !step.isPlain {
      for row in places.indices { values[row] = step.value(values[row]) }
    }
    return isAnyThere
  }

  private func fill<Raw: FixedWidthInteger>(
    _ step: FITDefinition.Step, _ bigEndian: Bool, none: Raw, _ values: UnsafeMutableBufferPointer<Double>
  ) -> Bool {
    let offset = Int(step.offset)
    return fill(values) { place in
      let raw: Raw = load(place + offset, bigEndian)
      return raw == none ? .nan : Double(raw)
    }
  }

  @inline(__always)
  private func fill(_ values: UnsafeMutableBufferPointer<Double>, _ number: (UnsafeRawPointer) -> Double) -> Bool {
    var isAnyThere = false
    places.withUnsafeBufferPointer { places in
      for row in places.indices {
        let value = number(places[row])
        if !value.isNaN { isAnyThere = true }
        values[row] = value
      }
    }
    return isAnyThere
  }
}
