public import CoachCore

/// The stored form of one event: a JSON object on one line.
///
/// `{"id":…,"at":…,"kind":"pain-logged","version":1,"data":{…}}`. Each kind has a version of its own; every version that was
/// ever written is read for ever.
public struct EventRecord: Hashable, Sendable {
  public let id: EventID
  /// UTF-8, without a line break.
  public let json: [UInt8]

  /// The stored form of an event, tried by reading it back.
  public init(_ event: RunnerEvent) throws(JournalError) {
    var fields = FieldWriter()
    fields.put("id", event.id)
    fields.put("at", event.moment)
    fields.put("partOf", event.partOf)
    StoredBody(event.body).write(&fields)
    id = event.id
    json = JSON.object(fields.fields).bytes
    guard (try? self.event()) == event else { throw .unstorable(event.id) }
  }

  /// A record as it was found, not yet understood.
  public init(id: EventID, json: [UInt8]) {
    self.id = id
    self.json = json
  }

  public func event() throws(RecordFault) -> RunnerEvent {
    let event = try RunnerEvent(json: json)
    guard event.id == id else { throw .wrong(field: "id") }
    return event
  }

  /// Both records say the same, whatever version each is written in.
  public func says(_ other: EventRecord) -> Bool {
    if json == other.json { return true }
    guard let mine = try? event(), let others = try? other.event() else { return false }
    return mine == others
  }
}

extension RunnerEvent {
  /// The event that one JSON document holds.
  public init(json bytes: [UInt8]) throws(RecordFault) { try self.init(JSON(bytes)) }

  /// The event that one JSON document holds, read where it lies.
  public init(json bytes: UnsafeRawBufferPointer) throws(RecordFault) { try self.init(JSONReader.read(bytes)) }

  private init(_ json: JSON) throws(RecordFault) {
    var fields = try FieldReader(json)
    let id: EventID = try fields.take("id")
    let moment: LocalMoment = try fields.take("at")
    let partOf: EventID? = try fields.takeIfThere("partOf")
    let stored = try StoredBody(&fields)
    try fields.finish()
    self.init(id: id, at: moment, stored.body, partOf: partOf)
  }
}

extension JournalError {
  /// What a fault in a record means for the whole journal.
  public init(_ fault: RecordFault, in id: EventID?, at position: JournalPosition) {
    switch fault {
    case .newer(let kind, let version): self = .newerEvent(kind: kind, version: version)
    default: self = .damagedEvent(id: id, at: position, fault)
    }
  }
}
