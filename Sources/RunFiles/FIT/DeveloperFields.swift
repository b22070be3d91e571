/// The developer fields that a file has described so far, and the columns they were given.
struct DeveloperFields {
  /// Rises with every description, so that plans made before it are known to be old.
  private(set) var version = 0
  private(set) var columns: [DeveloperColumn] = []
  private var developers: [UInt8] = []
  /// Where the descriptions begin that came after their developer's last introduction.
  private var introduced = [Int](repeating: 0, count: 256)
  private var described: [Description] = []

  /// What one more of each takes at most, with its column, its texts, and the copies that growing lists make.
  static let bytesOfDescription = 2048
  static let bytesOfDeveloper = 16

  private struct Description {
    let developer: UInt8
    let number: UInt8
    let code: UInt8
    let column: Int
  }

  /// Each part of a chained file describes its own.
  mutating func startPart() {
    developers = []
    described = []
    introduced = [Int](repeating: 0, count: 256)
    version += 1
  }

  mutating func takeDeveloper(_ message: FITMessage) {
    guard let index = message.byte(3) else { return }
    developers.append(index)
    introduced[Int(index)] = described.count
    version += 1
  }

  mutating func takeDescription(_ message: FITMessage) {
    guard let developer = message.byte(0), let number = message.byte(1), let code = message.number(2) else { return }
    let column = DeveloperColumn(
      developerIndex: developer, fieldNumber: number, name: message.text(3) ?? "", units: message.text(8) ?? "",
      baseType: UInt8(truncatingIfNeeded: Int(code)), scale: message.byte(6),
      offset: message.number(7).flatMap { Int8(exactly: $0) }, nativeMessage: message.word(14),
      nativeField: message.byte(15), values: [])
    var place = columns.count
    // A later part that says the same goes on with the same column.
    if let same = columns.firstIndex(where: { $0.isSame(as: column) }),
      !described.contains(where: { $0.developer == developer && $0.number == number })
    {
      place = same
    } else {
      columns.append(column)
    }
    described.append(
      Description(developer: developer, number: number, code: UInt8(truncatingIfNeeded: Int(code)), column: place))
    version += 1
  }

  /// The column and type of a field; nil if it, or its developer, was never described.
  ///
  /// The first description counts, until its developer is introduced anew.
  func place(of field: FITDefinition.DeveloperField) -> (column: Int, type: FITBaseType)? {
    func isOf(_ description: Description) -> Bool {
      description.developer == field.developer && description.number == field.number
    }
    guard developers.contains(field.developer),
      let known = described[introduced[Int(field.developer)]...].first(where: isOf) ?? described.first(where: isOf)
    else { return nil }
    let type = FITBaseType(code: known.code, size: field.size)
    return type == .string ? nil : (known.column, type)
  }
}

extension DeveloperColumn {
  /// The same field of the same app, whatever its values.
  func isSame(as other: DeveloperColumn) -> Bool {
    developerIndex == other.developerIndex && fieldNumber == other.fieldNumber
      && name.utf8.elementsEqual(other.name.utf8) && units.utf8.elementsEqual(other.units.utf8)
  }
}
