import Browser
import CoachCore
import Foundation
import TestKit

/// A session that a runner of chance does: what it is, and what they press and when.
struct SessionActs {
  let description: [String: Any]
  let acts: [[Any]]

  /// - Parameter pain: what the rules heard of the runner before, as the server writes it.
  init(_ exercises: [[String: Any]], pain: [String: Any], tags: [String], from start: Double, seed: Int) {
    var random = SeededRandom(seed: seed)
    description = [
      "exercises": exercises, "countInSeconds": Int.random(in: 0...10, using: &random), "tags": tags,
      "offsetSeconds": 3600, "pain": pain,
    ]
    var now = start
    var acts: [[Any]] = [["start", now]]
    for _ in 0..<60 {
      now += Double(Int.random(in: 0..<10, using: &random) == 0 ? 40_000 : Int.random(in: 40...9000, using: &random))
      acts.append(SessionActs.act(at: now, exercises, &random))
    }
    self.acts = acts + [["finish", now + 1000], ["tick", now + 2000]]
  }

  private static func act(at now: Double, _ exercises: [[String: Any]], _ random: inout SeededRandom) -> [Any] {
    let exercise = exercises.randomElement(using: &random)?["exercise"] ?? ""
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<2: return ["pause", now]
    case 2..<6: return ["resume", now]
    case 6..<9: return ["back", now]
    case 9..<15: return ["skip", now]
    case 15..<18: return ["undo", now]
    case 18..<20: return ["more-rest", now]
    case 20..<23: return ["easier", now]
    case 23: return ["feels-looser", now]
    case 24..<28:
      let (more, form) = (Int.random(in: 0...5, using: &random), ["held", "slipped"].randomElement(using: &random))
      return ["rate", now, ["exercise": exercise, "repsInReserve": more, "form": form ?? "held"]]
    case 28..<30:
      let site = ["low-back", "knee", "shin", "neck"].randomElement(using: &random) ?? "neck"
      return ["too-painful", now, ["score": Int.random(in: 1...8, using: &random), "site": site]]
    case 30..<34: return ["leave", now]
    case 34..<40: return ["movement", now]
    case 40: return ["jump", now]
    default: return ["tick", now]
    }
  }

  /// What the exports answer natively, act by act.
  func answers() throws -> [Any] {
    var desk = SessionDesk()
    let whole = try JSONSerialization.data(withJSONObject: description)
    var number = try desk.open(whole)
    return try acts.map { act in
      let now = Instant(browser: act[1] as? Double ?? 0)
      do {
        switch act[0] as? String {
        case "tick": return try Page.value(try desk.tick(number, at: now))
        case "movement":
          let movement = desk.movement(number, at: now)
          return ["part": Int(movement.part), "value": movement.value]
        case "leave":
          let snapshot = try desk.snapshot(number)
          desk.close(number)
          number = try desk.reopen(whole, snapshot, at: now)
          return try Page.value(snapshot)
        default:
          var press = act.count > 2 ? act[2] as? [String: Any] ?? [:] : [:]
          press["button"] = act[0]
          return try Page.value(try desk.press(number, try JSONSerialization.data(withJSONObject: press), at: now))
        }
      } catch let fault as BrowserFault {
        return try Page.value(fault.json)
      }
    }
  }
}

extension SessionDesk {
  fileprivate mutating func open(_ description: Data) throws -> Int32 {
    try Array(description).withUnsafeBufferPointer { try open($0) }
  }

  fileprivate mutating func reopen(_ description: Data, _ snapshot: [UInt8], at now: Instant) throws -> Int32 {
    try Array(description).withUnsafeBufferPointer { whole in
      try snapshot.withUnsafeBufferPointer { try reopen(whole, $0, at: now) }
    }
  }

  fileprivate mutating func press(_ number: Int32, _ button: Data, at now: Instant) throws -> [UInt8] {
    try Array(button).withUnsafeBufferPointer { try press(number, $0, at: now) }
  }
}
