import CoachCore
import Foundation
import Journal
import TestKit
import Testing

private func record(
  id: String = "00000000000000000000000000000001", at: String = "2026-03-02T06:30:00.000+01:00",
  kind: String = "pain-logged", version: String = "1",
  data: String = #"{"timing":"now","score":3,"site":"low-back","sharp":false,"gaveWay":false}"#, more: String = ""
) -> [UInt8] {
  Array(#"{"id":"\#(id)","at":"\#(at)","kind":"\#(kind)","version":\#(version),"data":\#(data)\#(more)}"#.utf8)
}

private func pain(_ fields: String) -> [UInt8] { record(data: "{\(fields)}") }

@Suite struct DamagedRecordTests {
  @Test func `an event is read whatever spaces, order and escapes its JSON has`() throws {
    let text = """
      { "version" : 1e0, "kind":"pain-log\\u0067ed", "id": "0000000000000000000000000000000A",
        "data":{"gaveWay":false,"sharp":false,"site":"low-back","score":3.0,"timing":"now"},
        "at": "2026-03-02T06:30:00.000+01:00" }
      """
    #expect(
      try RunnerEvent(json: Array(text.utf8)) == event(10, at("2026-03-02", 6, 30), .painLogged(PainEntry(.now, 3))))
  }

  @Test(arguments: [
    (
      #""timing":"now","score":11,"site":"low-back","sharp":false,"gaveWay":false"#,
      RecordFault.wrong(field: "data.score")
    ),
    (#""timing":"now","score":2.5,"site":"low-back","sharp":false,"gaveWay":false"#, .wrong(field: "data.score")),
    (#""timing":"now","score":"3","site":"low-back","sharp":false,"gaveWay":false"#, .wrong(field: "data.score")),
    (#""timing":"now","site":"low-back","sharp":false,"gaveWay":false"#, .missing(field: "data.score")),
    (#""timing":"later","score":3,"site":"low-back","sharp":false,"gaveWay":false"#, .wrong(field: "data.timing")),
    (#""timing":"now","score":3,"site":"low-back","sharp":0,"gaveWay":false"#, .wrong(field: "data.sharp")),
    (#""timing":"now","score":3,"site":"low-back","sharp":false,"gaveWay":false,"x":1"#, .unexpectedField),
    (#""timing":"now","score":3,"score":3,"site":"low-back","sharp":false,"gaveWay":false"#, .unexpectedField),
  ])
  func `a pain that cannot be is refused with the name of its field`(fields: String, fault: RecordFault) {
    #expect(throws: fault) { try RunnerEvent(json: pain(fields)) }
  }

  @Test(arguments: [
    (record(id: "1"), RecordFault.wrong(field: "id")),
    (record(at: "2026-02-30T06:30:00.000+01:00"), .wrong(field: "at")),
    (record(at: "2026-03-02T24:00:00.000+01:00"), .wrong(field: "at")),
    (record(at: "2026-03-02T06:30:00+01:00"), .wrong(field: "at")),
    (record(at: "2026-03-02T06:30:00.000Z"), .wrong(field: "at")),
    (record(at: "2026-03-02T06:30:00.000-00:00"), .wrong(field: "at")),
    (record(version: "0"), .wrong(field: "version")),
    (record(version: "2"), .newer(kind: "pain-logged", version: 2)),
    (record(kind: "moon-seen"), .newer(kind: "moon-seen", version: 1)),
    (record(data: "[]"), .wrong(field: "data")),
    (record(more: #","extra":null"#), .unexpectedField),
    (Array("[]".utf8), .wrong(field: "")),
    (Array("{} {}".utf8), .notJSON(offset: 3)),
    (Array("".utf8), .notJSON(offset: 0)),
    (Array(repeating: 0x5B, count: 100_000), .tooDeep(offset: 64)),
  ])
  func `a record that cannot be understood is refused`(json: [UInt8], fault: RecordFault) {
    #expect(throws: fault) { try RunnerEvent(json: json) }
  }

  @Test(arguments: [
    #"{"day":"2026-03-02","tilt":[1,2,3]}"#, #"{"day":"2026-03-02","left":[1,2],"right":[1,2,3],"width":240}"#,
    #"{"day":"2026-03-02"}"#, #"{"day":"2026-13-02","tilt":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}"#,
  ])
  func `half a hip check is none`(data: String) {
    #expect(throws: RecordFault.self) { try RunnerEvent(json: record(kind: "hips-checked", data: data)) }
  }

  @Test(arguments: 0..<40)
  func `a damaged byte gives another event or an error, and never a crash`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    for event in samples + samples {
      let bytes = try EventRecord(event).json
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      guard let read = try? RunnerEvent(json: damaged) else { continue }
      #expect(try RunnerEvent(json: EventRecord(read).json) == read)
    }
  }
}
