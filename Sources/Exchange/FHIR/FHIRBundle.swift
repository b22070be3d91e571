public import CoachCore
internal import Journal

/// What is known of a runner as other clinical programs read it: a collection of resources (HL7 FHIR R4).
///
/// It knows the shape of FHIR and no rule of ours: words, codes and numbers come with the values. Every resource has an id
/// made of its name, so that the same thing has the same id in every export.
public struct FHIRBundle: Sendable {
  /// The runner's pseudonym, which every id is made of.
  private let pseudonym: String
  private let made: LocalMoment
  private var entries: [JSON] = []

  /// - Parameter note: what whoever reads it should know first: that it is self-reported.
  public init(pseudonym: String, made: LocalMoment, birthYear: Int?, gender: String, note: String) {
    self.pseudonym = pseudonym
    self.made = made
    tag = .object([
      JSONField("system", .string("urn:strongback:tag")), JSONField("code", .string("self-reported")),
      JSONField("display", .string(note)),
    ])
    add(
      "Patient", "runner",
      [
        JSONField(
          "identifier",
          .array([
            .object([JSONField("system", .string("urn:strongback:pseudonym")), JSONField("value", .string(pseudonym))])
          ])),
        JSONField("gender", .string(gender)),
      ] + (birthYear.map { [JSONField("birthDate", .string(String($0)))] } ?? []))
  }

  private let tag: JSON

  /// The file, as it is sent or kept.
  public var bytes: [UInt8] {
    JSON.object([
      JSONField("resourceType", .string("Bundle")), JSONField("id", .string(FHIRID.of(pseudonym, "Bundle", "all"))),
      JSONField("meta", .object([JSONField("tag", .array([tag]))])),
      JSONField("type", .string("collection")), JSONField("timestamp", .string(made.iso)),
      JSONField("entry", .array(entries)),
    ]).bytes
  }

  /// How many resources it holds.
  public var count: Int { entries.count }

  private var patient: JSON { reference("Patient", "runner") }

  private mutating func add(_ type: String, _ name: String, _ fields: [JSONField]) {
    let id = FHIRID.of(pseudonym, type, name)
    let resource = JSON.object(
      [
        JSONField("resourceType", .string(type)), JSONField("id", .string(id)),
        JSONField("meta", .object([JSONField("tag", .array([tag]))])),
      ] + fields)
    entries.append(.object([JSONField("fullUrl", .string("urn:uuid:" + id)), JSONField("resource", resource)]))
  }

  private func reference(_ type: String, _ name: String) -> JSON {
    .object([
      JSONField("reference", .string("urn:uuid:" + FHIRID.of(pseudonym, type, name))), JSONField("type", .string(type)),
    ])
  }

  public mutating func add(_ form: FHIRForm) {
    add(
      "Questionnaire", form.name,
      [
        JSONField("url", .string(form.url)), JSONField("version", .string(form.version)),
        JSONField("title", .string(form.title)), JSONField("status", .string("active")),
        JSONField("subjectType", .array([.string("Patient")])), JSONField("item", .array(form.items.map { $0.json })),
      ])
  }

  /// - Parameter name: what tells these answers from others to the same form.
  public mutating func add(_ answers: [FHIRForm.Answer], to form: FHIRForm, name: String, at moment: LocalMoment) {
    guard !answers.isEmpty else { return }
    add(
      "QuestionnaireResponse", name,
      [
        JSONField("questionnaire", .string(form.url + "|" + form.version)), JSONField("status", .string("completed")),
        JSONField("subject", patient), JSONField("authored", .string(moment.iso)), JSONField("source", patient),
        JSONField("item", .array(answers.map { $0.json })),
      ])
  }

  public mutating func add(_ observation: FHIRObservation) {
    var fields = [
      JSONField("status", .string("final")),
      JSONField(
        "category",
        .array([
          FHIRCode("http://terminology.hl7.org/CodeSystem/observation-category", observation.category).concept
        ])),
      JSONField("code", observation.code.concept), JSONField("subject", patient), observation.time.field,
      JSONField("performer", .array([patient])),
    ]
    if let quantity = observation.quantity { fields.append(JSONField("valueQuantity", quantity.json)) }
    if let text = observation.text { fields.append(JSONField("valueString", .string(text))) }
    if let note = observation.note {
      fields.append(JSONField("note", .array([.object([JSONField("text", .string(note))])])))
    }
    if let site = observation.bodySite { fields.append(JSONField("bodySite", site.concept)) }
    if !observation.parts.isEmpty {
      let parts = observation.parts.map { part in
        JSON.object([JSONField("code", part.code.concept), JSONField("valueQuantity", part.quantity.json)])
      }
      fields.append(JSONField("component", .array(parts)))
    }
    add("Observation", observation.name, fields)
  }

  public mutating func add(_ plan: FHIRPlan) {
    for item in plan.items {
      let days = JSON.object([JSONField("event", .array(item.days.map { .string("\($0)") }))])
      add(
        "ServiceRequest", item.name,
        [
          JSONField("status", .string("active")), JSONField("intent", .string("plan")),
          JSONField("code", item.code.concept),
          JSONField("subject", patient), JSONField("occurrenceTiming", days),
          JSONField("patientInstruction", .string(item.instruction)),
        ])
    }
    add(
      "CarePlan", plan.name,
      [
        JSONField("status", .string(plan.isOnHold ? "on-hold" : "active")), JSONField("intent", .string("plan")),
        JSONField("category", .array([plan.category.concept])), JSONField("title", .string(plan.title)),
        JSONField("description", .string(plan.text)), JSONField("subject", patient),
        JSONField(
          "period",
          .object([JSONField("start", .string("\(plan.first)")), JSONField("end", .string("\(plan.last)"))])),
      ]
        + (plan.items.isEmpty
          ? []
          : [
            JSONField(
              "activity",
              .array(
                plan.items.map { .object([JSONField("reference", reference("ServiceRequest", $0.name))]) }))
          ]))
  }
}

/// An id that follows from a name: a UUID of version 8 (RFC 9562) from its SHA-256.
enum FHIRID {
  static func of(_ parts: String...) -> String {
    var hex = Array(ContentHash(of: Array(parts.joined(separator: "/").utf8)).description.prefix(32))
    hex[12] = "8"
    hex[16] = "a"
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }.joined(separator: "-")
  }
}
