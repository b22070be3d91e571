import CoachCore

/// What happened, as it is stored: its kind, the version of that kind, and the payload.
struct StoredBody: StoredObject {
  var body: EventBody

  init(_ body: EventBody) { self.body = body }

  init(_ fields: inout FieldReader) throws(RecordFault) {
    let slug: String = try fields.take("kind")
    let version: Int = try fields.take("version")
    let kind = try EventKind.named(slug, version: version)
    let payload: StoredPayload = try fields.take("data")
    var inner = payload.fields
    do throws(RecordFault) {
      body = try kind.read(&inner, version: version)
      try inner.finish()
    } catch {
      throw error.inside("data")
    }
  }

  func write(_ fields: inout FieldWriter) {
    var payload = FieldWriter()
    let kind = EventKind.write(body, &payload)
    fields.put("kind", kind.slug)
    fields.put("version", kind.version)
    fields.fields.append(JSONField("data", .object(payload.fields)))
  }
}

/// The fields of a payload before its kind says what they mean.
private struct StoredPayload: Stored {
  var fields: FieldReader

  init(_ json: JSON) throws(RecordFault) { fields = try FieldReader(json) }

  var json: JSON { .null }
}
