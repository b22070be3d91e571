import CoachCore
import Coaching
import HTTPTypes
import Hummingbird
import Journal

extension Site {
  var screeningEndpoints: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/screening", summary: "The safety questions that are open, and what the answers led to.",
        area: "safety", answer: .object("Screening", ["level", "advice", "reasons", "open"])
      ) { _ in try Response.json(ScreeningJSON(try await desk.outlook().picture)) },
      Endpoint(
        method: .post, path: "/screening", summary: "The answers to one group of safety questions.", area: "safety",
        body: [
          .needed("group", .one(of: ScreeningGroup.self)),
          .free("answers", .fields(ScreeningItem.allCases.map { .free($0.slug, .one(of: Answer.self)) })),
          .free("newOrWorse", .fields(ScreeningItem.allCases.map { .free($0.slug, .one(of: Answer.self)) })),
          .free("numbers", .fields(ScreeningNumber.allCases.map { .free($0.slug, .whole($0.range)) })),
          .free("sex", .one(of: Sex.self)),
        ], answer: .object("Screening", ["level", "advice", "reasons", "open"])
      ) { call in
        let round = ScreeningRound(try await desk.outlook().picture)
        guard let group: ScreeningGroup = call.one("group"), round.groups.contains(group) else {
          throw Problem.notNow("These questions are not open now. /api/v1/screening says which are.")
        }
        let sheet = ScreeningSheet(Form(screening: call.body), group, of: round)
        guard sheet.mistakes.isEmpty else {
          let names = sheet.mistakes.keys.sorted()
          throw Problem.notNow(
            "Nothing was saved. " + names.map { "\($0): \(sheet.mistakes[$0]!)" }.joined(separator: " "))
        }
        try await record([round.entry(sheet.answers, for: group)])
        return try Response.json(ScreeningJSON(try await desk.outlook().picture))
      },
      Endpoint(
        method: .post, path: "/attestations", summary: "What a clinician allowed.", area: "safety",
        body: [
          .needed("assessed", .day), .needed("clinician", .one(of: ClinicianKind.self)), .needed("strength", .flag),
          .needed("running", .flag),
          .free(
            "newOrWorse", .fields(ScreeningQuestion.allCases.map { .free($0.slug, .one(of: Answer.self)) }),
            "What is new or worse since then; asked for after an emergency sign."),
        ], answer: .object("Screening", ["level", "advice", "reasons", "open"])
      ) { call in
        let sheet = ClinicianSheet(Form(attestation: call.body), try await desk.outlook().picture)
        guard let word = sheet.word else {
          let missing = sheet.mistakes.keys.sorted().map { "\($0): \(sheet.mistakes[$0]!)" }.joined(separator: " ")
          throw Problem.notNow(sheet.refusal ?? "Nothing was saved. " + missing)
        }
        try await record([.clinicianAttested(word)])
        return try Response.json(ScreeningJSON(try await desk.outlook().picture))
      },
    ]
  }
}

extension Form {
  /// The answers as the page's form sends them, so that one rule reads both.
  fileprivate init(screening body: JSON) {
    var fields = [(name: String, value: String)]()
    func add(_ part: String, _ prefix: String) {
      guard case .object(let answers) = body[part] else { return }
      for answer in answers {
        switch answer.value {
        case .string(let text): fields.append((prefix + answer.name, text))
        case .number(let number): fields.append((prefix + answer.name, "\(Int(number))"))
        default: break
        }
      }
    }
    add("answers", "")
    add("newOrWorse", "worse-")
    add("numbers", "")
    if let sex = body["sex"]?.text { fields.append(("sex", sex)) }
    self.init(fields)
  }

  fileprivate init(attestation body: JSON) {
    var fields = [(name: String, value: String)]()
    if let day = body["assessed"]?.text { fields.append(("day", day)) }
    if let clinician = body["clinician"]?.text { fields.append(("clinician", clinician)) }
    for name in ["strength", "running"] {
      if case .bool(let allowed) = body[name] { fields.append((name, allowed ? "yes" : "no")) }
    }
    if case .object(let since) = body["newOrWorse"] {
      fields += since.compactMap { one in one.value.text.map { ("since-" + one.name, $0) } }
    }
    self.init(fields)
  }
}

/// The safety questions as machines read them: what is open, and what the answers led to.
private struct ScreeningJSON: Encodable {
  struct Question: Encodable {
    let name, group: String
    let text: String?
    let needsAnswer: Bool
  }

  let level, advice: String
  let reasons: [String]
  let open: [Question]

  init(_ picture: RunnerPicture) {
    let clearance = picture.clearance
    let round = ScreeningRound(picture)
    level = clearance.level.slug
    advice = clearance.advice()
    reasons = clearance.findings.filter { $0.level > .proceed }.map { $0.rule.facts.advice }
    open = round.groups.flatMap { group -> [Question] in
      let answers = round.answers(in: group)
      return round.prompts(in: group, given: answers).filter { !$0.isAnswered(in: answers) }.map { prompt in
        var text: String?
        switch prompt {
        case .item(let item), .worsened(let item): text = item.text
        case .number, .sex: break
        }
        return Question(name: prompt.fieldName, group: group.slug, text: text, needsAnswer: prompt.wantsAnswer)
      }
    }
  }
}
