import CoachCore

/// The pain rules' word on what was felt: `{pain, entries, now, offsetSeconds}` in, a decision out.
public enum PainAnswer {
  public static func json(_ json: UnsafeBufferPointer<UInt8>) throws(BrowserFault) -> [UInt8] {
    let fields = try Fields(document: json)
    let book = try fields.fields("pain").map { fields throws(BrowserFault) in try PainBook(fields) } ?? PainBook()
    let entries = try fields.list("entries") { value throws(BrowserFault) in try PainInput(value) }
    let decision = book.decision(adding: entries, at: try fields.moment("now"))
    return JSONWriter.document { decision.write(&$0) }
  }
}
