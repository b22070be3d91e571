import Browser
import CoachCore
import Coaching
import Foundation
import TestKit
import Testing

/// The server writes a session, and the page's player reads it: both see the same one.
@Suite struct SessionJSONTests {
  @Test(arguments: 0..<40)
  func `a session that goes through JSON is the same session`(seed: Int) throws {
    var life = RandomHistory(seed: seed)
    var sessions = 0
    for _ in 0..<(4 + seed % 5) {
      life.wake()
      life.goOut()
      let (picture, session) = (life.picture, Outlook(life.history, at: life.now).plan?.day(life.today)?.session)
      if let session {
        sessions += 1
        let start = SessionStart(day: life.today, slot: session.slot, exercises: session.exercises)
        let read = try description(SessionJSON(start, countIn: 7, picture))
        #expect(read.timeline == SessionTimeline(session.exercises, for: picture.activeTags, countIn: 7))
        #expect(read.tags == picture.activeTags)
        #expect(read.excluded == picture.limits.excluded)
      }
      life.train(session)
      if let known = life.picture.state.sessions.last {
        let read = try description(SessionJSON(known.start, going: known, life.picture))
        #expect(read.records == known.sets)
        #expect(read.ratings == known.ratings)
      }
      life.sleep()
    }
    if seed == 0 { #expect(sessions > 0) }
  }

  @Test(arguments: 0..<60)
  func `pain told to a page leads to what the coach says of it`(seed: Int) throws {
    var life = RandomHistory(seed: seed)
    for _ in 0..<(3 + seed % 12) {
      life.wake()
      life.goOut()
      life.train(Outlook(life.history, at: life.now).plan?.day(life.today)?.session)
      life.sleep()
    }
    var random = SeededRandom(seed: seed)
    let before = life.picture
    let entry = PainEntry(
      try #require([PainTiming.before, .during, .now].randomElement(using: &random)),
      try #require(PainScore(Int.random(in: 0...9, using: &random))),
      site: try #require([BodySite.lowBack, .shin, .knee].randomElement(using: &random)),
      gaveWay: Int.random(in: 0..<8, using: &random) == 0)
    let felt = LocalMoment(life.now.instant + .hours(12), life.now.offset)
    let told = RunnerEvent(id: EventID(high: 1, low: 1), at: felt, .painLogged(entry))
    let after = RunnerPicture(RunnerState(RunnerHistory(life.events + [told]), asOf: felt))

    let question: [String: Any] = [
      "pain": try object(PainHistoryJSON(before)), "now": felt.instant.unixMilliseconds,
      "offsetSeconds": Int(felt.offset.seconds),
      "entries": [
        [
          "at": felt.instant.unixMilliseconds, "offsetSeconds": Int(felt.offset.seconds), "what": "pain",
          "timing": entry.timing.slug, "score": entry.score.value, "site": entry.site.slug, "gaveWay": entry.gaveWay,
        ]
      ],
    ]
    let answer = try #require(
      try JSONSerialization.jsonObject(
        with: Data(
          Array(try JSONSerialization.data(withJSONObject: question)).withUnsafeBufferPointer {
            try PainAnswer.json($0)
          }))
        as? [String: Any])
    #expect(answer["state"] as? String == after.pain.state?.slug)
    #expect(answer["rule"] as? String == after.pain.rule?.slug)
    #expect(answer["refusesToday"] as? Bool == after.pain.refusesToday)
    #expect(answer["runs"] as? String == after.pain.runs.slug)
    #expect(answer["refusal"] as? String == after.refusal?.slug, "seed \(seed)")
  }

  @Test func `what a page tells of a set and a rating is what was done`() throws {
    let set = SetRecord(exercise: .sidePlank, set: 1, side: .left, done: 2, asked: 3, hold: 10)
    let rating = ExerciseRating(exercise: .sidePlank, repsInReserve: 2, form: .slipped)
    #expect(try again(SetJSON(set)).record == set)
    #expect(try again(RatingJSON(rating)).rating == rating)
    let odd = #"{"exercise":"side-plank","set":0,"side":"middle","done":1,"asked":1,"holdSeconds":0}"#
    #expect(try JSONDecoder().decode(SetJSON.self, from: Data(odd.utf8)).record == nil)
  }

  private func again<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  private func object(_ value: some Encodable) throws -> Any {
    try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
  }

  private func description(_ session: SessionJSON) throws -> SessionDescription {
    try Array(try JSONEncoder().encode(session)).withUnsafeBufferPointer { try SessionDescription($0) }
  }
}
