import CoachCore

/// What the pain rules have heard of a runner, and what else decides whether there is a session.
struct PainBook {
  var inputs: [PainInput] = []
  /// When the server wrote this; nil without a server's word.
  var asOf: Instant?
  /// Why there is no session whatever the pain: a refusal by the safety answers.
  var locked: [UInt8]?
  /// Safety questions wanted an answer by then, and the day on which they come back by themselves.
  var questionsDue = false
  var nextQuestions: CalendarDay?
  /// Where it hurt before; nil where nobody was screened.
  var sites: PainfulSites?

  init() {}

  init(_ fields: Fields) throws(BrowserFault) {
    inputs = try fields.list("inputs") { value throws(BrowserFault) in try PainInput(value) }
    asOf = try fields.instant("asOf")
    locked = try fields.bytes("locked")
    questionsDue = try fields.flag("questionsDue") ?? false
    nextQuestions = try fields.day("nextQuestionsOn")
    guard let first = try fields.day("firstQuestionsOn") else { return }
    var last: [BodySite: CalendarDay] = [:]
    let told = try fields.list("sites") { value throws(BrowserFault) in
      let site = try Fields(value, "sites")
      return (
        try site.needed("site", try site.slug("site", BodySite.self)), try site.needed("lastOn", try site.day("lastOn"))
      )
    }
    for (site, day) in told { last[site] = day }
    sites = PainfulSites(since: first, last: last)
  }

  /// What follows at `now` from all that was known and what was felt since.
  func decision(adding felt: [PainInput], at now: LocalMoment) -> PainDecision {
    let status = PainStatus(inputs + felt, at: now)
    let first = felt.map { $0.moment.instant }.min()
    let known = asOf.map { $0 + Seconds(0.001) }
    let since = [first, known].compactMap { $0 }.min()
    var questions: [AskAgainReason] = []
    func call(_ reason: AskAgainReason) { if !questions.contains(reason) { questions.append(reason) } }
    if let since { for next in status.calls where next.at.instant >= since { call(next.reason) } }
    var sites = sites
    for input in felt.sorted(by: { $0.moment.instant < $1.moment.instant }) {
      guard case .pain(let entry) = input.what else { continue }
      entry.calls.forEach(call)
      if entry.score > .none, let reason = sites?.hurts(entry.site, on: input.moment.day) { call(reason) }
    }
    let isDue = questionsDue || nextQuestions.map { now.day >= $0 } ?? false
    return PainDecision(status: status, locked: locked, questions: questions, isDue: isDue)
  }
}

/// What the pain rules say, and whether work may go on.
struct PainDecision {
  let status: PainStatus
  let locked: [UInt8]?
  /// Why safety questions are due since the server last spoke.
  let questions: [AskAgainReason]
  /// They were due already, or come back by themselves.
  let isDue: Bool

  /// The name of what stands against a session, as the server says it; nil where nothing does.
  var refusal: String? {
    if let locked { return String(decoding: locked, as: UTF8.self) }
    switch status.state {
    case .stop: return "see-clinician-urgent"
    case .refer: return "see-clinician-clinician"
    case .pause, .reduce, .hold, .clear, nil: return questions.isEmpty && !isDue ? nil : "questions-due"
    }
  }

  /// No more for today.
  var isOver: Bool { status.refusesToday || refusal != nil }

  func write(_ writer: inout JSONWriter) {
    writer.put("state", status.state?.slug)
    writer.put("rule", status.rule?.slug)
    writer.put("sentence", status.rule?.sentence)
    writer.put("since", status.state == nil ? nil : status.since.iso)
    writer.put("colourToday", status.today?.colour.slug)
    writer.put("usualScore", status.base)
    writer.put("runs", status.runs.slug)
    writer.put("refusesToday", status.refusesToday)
    writer.put("reducesToday", status.reducesToday)
    writer.put("awaitsMorning", status.awaiting != nil)
    writer.put("routineAdvice", status.routineAdvice)
    writer.put("questions", texts: questions.map { $0.slug })
    writer.put("refusal", refusal)
    writer.put("isOver", isOver)
  }
}
