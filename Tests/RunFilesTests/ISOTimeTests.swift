import Testing

@testable import RunFiles

struct ISOTimeTests {
  private func read(_ text: String) -> ISOTime? { Array(text.utf8).withUnsafeBufferPointer { ISOTime($0) } }

  @Test(arguments: [
    ("2013-06-14T10:52:52Z", 1_371_207_172.0), (" 2013-06-14T10:52:52.000Z\n", 1_371_207_172),
    ("2013-06-14T12:52:52+02:00", 1_371_207_172), ("2013-06-14T05:22:52-0530", 1_371_207_172),
    ("2013-06-14T10:52:52", 1_371_207_172), ("2013-06-14 10:52:52", 1_371_207_172),
    ("2013-06-14T10:52Z", 1_371_207_120), ("2013-06-14", 1_371_168_000), ("1970-01-01T00:00:00Z", 0),
    ("1901-12-13T20:45:52.207343Z", -2_147_483_647.792657), ("2021-01-07T21:51:59.1799999Z", 1_610_056_319.179999),
    ("2016-12-31T23:59:60Z", 1_483_228_800), ("2000-02-29T00:00:00Z", 951_782_400),
  ])
  func `a date with its time is a moment`(text: String, seconds: Double) { #expect(read(text)?.seconds == seconds) }

  @Test(arguments: [
    "", "2013", "2013-13-01T00:00:00Z", "2013-02-29T00:00:00Z", "2013-06-14T24:00:00Z", "2013-06-14T10:60:00Z",
    "2013-06-14T10:52:52ZZ", "2013-06-14T10:52:52+2", "14.06.2013", "2013-06-14T10", "0000-01-01T00:00:00Z",
  ])
  func `what is no date is none`(text: String) { #expect(read(text) == nil) }

  @Test func `the zone of the place is kept`() {
    #expect(read("2013-06-14T12:52:52+02:00")?.offsetSeconds == 7200)
    #expect(read("2013-06-14T12:52:52Z")?.offsetSeconds == nil)
  }
}
