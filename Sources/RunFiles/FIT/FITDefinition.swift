/// What a definition message says of the data messages that follow, and the plan to read records by it.
///
/// A class, so that looking one up for every message copies nothing.
final class FITDefinition {
  let message: UInt16
  let bigEndian: Bool
  let fields: [Field]
  let developerFields: [DeveloperField]
  /// Bytes of a data message after its header byte.
  let size: Int
  /// Where the time lies, if there is one of four bytes.
  let timeOffset: Int?
  /// The steps for a record; made anew when developer fields have been described since.
  private(set) var steps: [Step] = []
  private(set) var describedAs = -1
  /// A step needs what the record before it gave, so that records are read one by one.
  private(set) var isCounted = false

  struct Field {
    let number: UInt8
    let offset: Int
    let size: Int
    let type: FITBaseType
  }

  struct DeveloperField {
    let number: UInt8
    let offset: Int
    let size: Int
    let developer: UInt8
  }

  /// One value of a record: where it lies, how it is read, which column it goes to.
  struct Step {
    var offset: Int32
    var column: Int32
    var type: FITBaseType
    var kind = Kind.number
    var times = 1.0
    var per = 1.0
    var minus = 0.0

    /// The number is the value as it stands.
    var isPlain: Bool { times == 1 && per == 1 && minus == 0 }

    /// The number in a record that lies here, NaN where there is none; developer fields have no mark for "none".
    @inline(__always)
    func raw(at record: UnsafeRawPointer, bigEndian: Bool) -> Double {
      let place = record + Int(offset)
      if kind == .developer { return type.rawNumber(at: place, bigEndian: bigEndian) }
      let number = type.number(at: place, bigEndian: bigEndian)
      return number.isFinite ? number : .nan
    }

    @inline(__always)
    func value(_ raw: Double) -> Double { raw * times / per - minus }

    enum Kind { case number, distance, compressedSpeedDistance, developer }
  }

  static let record: UInt16 = 20

  private init(
    message: UInt16, bigEndian: Bool, fields: [Field], developerFields: [DeveloperField], size: Int
  ) {
    self.message = message
    self.bigEndian = bigEndian
    self.fields = fields
    self.developerFields = developerFields
    self.size = size
    let time = fields.first { $0.number == 253 && $0.size == 4 && ($0.type == .uint32 || $0.type == .uint32z) }
    timeOffset = time?.offset
  }

  /// The definition at `at`, after its header byte, and where it ends; nil if it runs past `end`.
  static func read(_ bytes: UnsafeRawBufferPointer, at: Int, end: Int, developer: Bool) -> (FITDefinition, Int)? {
    guard at + 5 <= end, let base = bytes.baseAddress else { return nil }
    let bigEndian = bytes[at + 1] != 0
    let message: UInt16 = load(base + at + 2, bigEndian)
    var next = at + 5
    let fieldsEnd = next + 3 * Int(bytes[at + 4])
    guard fieldsEnd <= end else { return nil }
    var size = 0
    var fields: [Field] = []
    fields.reserveCapacity(Int(bytes[at + 4]))
    while next < fieldsEnd {
      let length = Int(bytes[next + 1])
      fields.append(
        Field(
          number: bytes[next], offset: size, size: length, type: FITBaseType(code: bytes[next + 2], size: length)))
      size += length
      next += 3
    }
    var developerFields: [DeveloperField] = []
    if developer {
      guard next < end else { return nil }
      let developerEnd = next + 1 + 3 * Int(bytes[next])
      guard developerEnd <= end else { return nil }
      next += 1
      while next < developerEnd {
        let length = Int(bytes[next + 1])
        developerFields.append(
          DeveloperField(number: bytes[next], offset: size, size: length, developer: bytes[next + 2]))
        size += length
        next += 3
      }
    }
    return (
      FITDefinition(
        message: message, bigEndian: bigEndian, fields: fields, developerFields: developerFields, size: size), next
    )
  }

  /// Makes the plan for records; `columnOf` gives the column and type of a described developer field.
  func plan(
    describedAs version: Int, columnOf: (DeveloperField) -> (column: Int, type: FITBaseType)?
  ) {
    steps = []
    describedAs = version
    isCounted = false
    if let both = fields.last(where: { $0.number == FITRecordField.compressedSpeedDistance && $0.size >= 3 }) {
      steps.append(Step(offset: Int32(both.offset), column: 0, type: .byte, kind: .compressedSpeedDistance))
      isCounted = true
    }
    for known in FITRecordField.all {
      for field in fields where field.number == known.number && field.type != .string && field.size > 0 {
        steps.append(
          Step(
            offset: Int32(field.offset), column: Int32(known.channel.rawValue), type: field.type,
            kind: known.channel == .distance ? .distance : .number, times: known.times, per: known.per,
            minus: known.minus))
      }
    }
    for field in developerFields where field.size > 0 {
      guard let (column, type) = columnOf(field) else { continue }
      steps.append(Step(offset: Int32(field.offset), column: Int32(column), type: type, kind: .developer))
    }
  }
}
