import CoachCore

extension CalendarWishes: StoredObject {
  init(_ fields: inout FieldReader) throws(RecordFault) {
    self.init()
    hour = try fields.takeIfThere("hour", in: 0...86_399)
    breaks = try fields.take("breaks")
    tests = try fields.take("tests")
    fewWords = try fields.take("fewWords")
    if let address: String = try fields.takeIfThere("ownAddress") { own = .address(address) }
    if let path: String = try fields.takeIfThere("ownFile") { try put(.file(path), "ownFile") }
    if let isKept: Bool = try fields.takeIfThere("ownKept") {
      guard isKept else { throw .wrong(field: "ownKept") }
      try put(.kept, "ownKept")
    }
  }

  /// There is one calendar, in one place.
  private mutating func put(_ place: OwnCalendar, _ field: String) throws(RecordFault) {
    guard own == nil else { throw .wrong(field: field) }
    own = place
  }

  func write(_ fields: inout FieldWriter) {
    fields.put("hour", hour)
    fields.put("breaks", breaks)
    fields.put("tests", tests)
    fields.put("fewWords", fewWords)
    switch own {
    case .address(let address): fields.put("ownAddress", address)
    case .file(let path): fields.put("ownFile", path)
    case .kept: fields.put("ownKept", true)
    case nil: break
    }
  }
}
