import CoachCore
import Coaching
import Hummingbird
import Journal

/// What was written down, and where that leaves the runner.
struct WrittenJSON: Encodable {
  /// The journal's names of what was written; the first is the one that the program gave, if it did.
  let entries: [String]
  /// What to say of it.
  let sentences: [String]
  let status: StatusJSON
}

extension Site {
  /// Writes down what a program says; sent again under the same id it is known, and nothing is written twice.
  ///
  /// - Parameter make: what to write at a moment under an id, and what to say of it.
  func write(
    _ call: Call, _ make: @Sendable (Outlook, LocalMoment, EventID) throws -> (bodies: [EventBody], said: [String])
  ) async throws -> Response {
    let outlook = try await desk.outlook()
    let known = if let id = call.id { try await desk.entry(id) } else { RunnerEvent?.none }
    let (moment, id) = (known?.moment ?? desk.now(), call.id ?? .next())
    let (bodies, said) = try make(outlook, moment, id)
    if let known {
      guard known.body == bodies.first else { throw Problem.otherEntry }
      return try await written([id], said, .ok)
    }
    do {
      let ids = try await desk.coach.record(bodies, at: moment, from: id)
      return try await written(ids, said, ids.isEmpty ? .ok : .created)
    } catch JournalError.differentEvent where call.id != nil {
      // Another request with this id came first.
      return try await write(call, make)
    }
  }

  func written(_ ids: [EventID], _ said: [String], _ status: HTTPResponse.Status) async throws -> Response {
    let after = try await desk.outlook().picture
    var sentences = said + [StatusWords.pain(after, .pages)]
    if let refusal = after.refusal {
      sentences += StatusWords.refusal(refusal, after, .pages).split(separator: "\n").map(String.init)
    }
    return try Response.json(
      WrittenJSON(entries: ids.map(\.description), sentences: sentences, status: StatusJSON(after)), status: status)
  }
}

extension Problem {
  static let otherEntry = Problem(
    .conflict, "other-entry", "Another entry has this id already.",
    "Nothing was saved. Give what is new an id of its own: 32 hexadecimal digits.")

  /// What the rules or the runner's week do not allow now.
  static func notNow(_ sentence: String) -> Problem {
    Problem(.conflict, "not-now", "That cannot be done now.", sentence)
  }
}

extension [Shape.Field] {
  /// The fields, and the id under which sending them again saves nothing twice.
  static func named(_ fields: Shape.Field...) -> [Shape.Field] {
    fields + [.free("id", .id, "Names the entry: sent again under it, nothing is saved twice.")]
  }
}

extension Shape {
  static let pain = Shape.whole(0...10)
  static let exercise = Shape.one(of: ExerciseID.self)
  static let side = Shape.word(Side.allCases.map(\.slug))
}
