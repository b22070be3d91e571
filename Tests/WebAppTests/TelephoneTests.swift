import CoachCore
import Coaching
import TestKit
import Testing

@testable import WebApp

@Suite struct TelephoneTests {
  @Test(arguments: [
    ("Call 112 or go.", "Call <a class=\"call\" href=\"tel:112\">112</a> or go."),
    ("Call Samaritans on 116 123.", "Call Samaritans on <a class=\"call\" href=\"tel:116123\">116 123</a>."),
    ("After 1120 days & <b>", "After 1120 days &amp; &lt;b&gt;"),
    ("Within 48 hours", "Within 48 hours"),
  ])
  func `numbers to call are links, and nothing else is`(sentence: String, html: String) {
    #expect(Telephone.linked(sentence) == html)
  }

  @Test(arguments: [
    ("GB", ["999", "112"]), ("AT", ["112"]), ("US", ["911"]), ("NZ", ["111"]), ("XX", ["112", "911", "999"]),
  ])
  func `the calls of a country are its own; without one the best-known with where they are answered`(
    code: String, numbers: [String]
  ) {
    let calls = Telephone.Call.emergency(in: Region(code))
    #expect(calls.map { $0.number } == numbers)
    #expect(calls.allSatisfy { ($0.place == nil) == (code != "XX") })
  }

  @Test(arguments: [("Europe/Vienna", "112"), ("America/Denver", "911"), ("UTC", "local emergency number")])
  func `the safety card says the number of the country that the runner's time zone lies in`(
    zone: String, number: String
  ) async throws {
    var profile = Profile()
    profile.timeZone = zone
    let now = at("2026-03-02")
    let web = try await Web([RunnerEvent(id: EventID(high: 0, low: 1), at: now, .profileSet(profile))], at: now)
    let page = try await web.get("/safety")
    #expect(page.text.contains(number))
    #expect(page.text.contains("href=\"tel:\(zone == "UTC" ? "999" : number)\""))
  }
}
