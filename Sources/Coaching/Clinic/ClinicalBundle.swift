public import CoachCore
import Exchange
import Journal

/// What is known of a runner as a clinician's program reads it (HL7 FHIR R4), with codes where there are good ones.
public enum ClinicalBundle {
  /// The file; it names nobody: the runner is a pseudonym that stays the same from export to export.
  public static func file(_ outlook: Outlook, at moment: LocalMoment) -> [UInt8] { bundle(outlook, at: moment).bytes }

  static let notice = "Told by the runner, not a medical record"

  private static func bundle(_ outlook: Outlook, at moment: LocalMoment) -> FHIRBundle {
    let state = outlook.picture.state
    let first = outlook.history.events.first.map { "\($0.id)" } ?? "nobody"
    let pseudonym = String(ContentHash(of: Array(first.utf8)).description.prefix(12))
    let sex = state.screenings.last?.value.sex ?? state.profile.sex
    var bundle = FHIRBundle(
      pseudonym: pseudonym, made: moment, birthYear: state.profile.birthYear,
      gender: sex.map { $0.slug } ?? "unknown", note: notice)
    addScreening(state, to: &bundle)
    addOutcomes(state, to: &bundle)
    addPain(state, to: &bundle)
    addTests(state, to: &bundle)
    addActivity(state, to: &bundle)
    addPlan(outlook, to: &bundle)
    return bundle
  }

  private static func addScreening(_ state: RunnerState, to bundle: inout FHIRBundle) {
    let answers = Answer.allCases.map { (code: $0.slug, words: $0.plain) }
    let items =
      ScreeningItem.allCases.map { FHIRForm.Item($0.slug, $0.text, .choice(answers)) }
      + ScreeningNumber.allCases.map { FHIRForm.Item($0.slug, $0.text, .whole) }
    let form = FHIRForm(
      "safety", title: "Safety questions before back exercises", version: "\(ScreeningAnswers.currentVersion)",
      items: items)
    bundle.add(form)
    for told in state.screenings {
      let said = told.value
      let items = ScreeningItem.allCases.compactMap { item in
        said[item].map { FHIRForm.Answer(item.slug, .choice(code: $0.slug, words: $0.plain)) }
      }
      let numbers = ScreeningNumber.allCases.compactMap { number in
        said[number].map { FHIRForm.Answer(number.slug, .whole($0)) }
      }
      bundle.add(items + numbers, to: form, name: "\(told.id)", at: told.moment)
    }
  }

  private static func addOutcomes(_ state: RunnerState, to bundle: inout FHIRBundle) {
    let form = FHIRForm(
      "own-activities", title: "Own activities that the back makes hard", version: "1",
      items: [
        FHIRForm.Item(
          "activity", "An activity in the runner's own words, rated from 0, unable, to 10, as before.",
          .group([
            FHIRForm.Item("name", "The activity", .text), FHIRForm.Item("score", "How well it goes, 0 to 10", .whole),
          ]))
      ])
    bundle.add(form)
    for told in state.outcomes {
      let outcome = told.value
      func observe(_ code: String, _ text: String, _ value: Int, _ quantity: (words: String, ucum: String)) {
        bundle.add(
          FHIRObservation(
            "\(told.id)", category: "survey", FHIRCode("urn:strongback:outcome", code, text: text), .day(outcome.day),
            FHIRQuantity(Double(value), quantity.words, ucum: quantity.ucum)))
      }
      switch outcome.answer {
      case .activities(let scores):
        let answers = scores.all.map {
          FHIRForm.Answer(
            "activity",
            .group([FHIRForm.Answer("name", .text($0.name)), FHIRForm.Answer("score", .whole($0.score))]))
        }
        bundle.add(answers, to: form, name: "\(told.id)", at: told.moment)
      case .change(let change):
        observe(
          "global-change", "Change since the start, from -5 to 5, 5 is much better", change.value, ("points", "{score}")
        )
      case .rolandMorris(let total):
        observe(
          "roland-morris", "Roland-Morris total, filled in elsewhere, 0 to 24", total.value, ("points", "{score}"))
      case .oswestry(let percent):
        observe("oswestry", "Oswestry index, given by a clinician", percent.value, ("%", "%"))
      }
    }
  }

  private static let pain = FHIRCode(
    FHIRCode.loinc, "72514-3", display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    text: "Pain, 0 none to 10 worst imaginable")

  private static func addPain(_ state: RunnerState, to bundle: inout FHIRBundle) {
    func add(_ id: EventID, _ score: PainScore, _ moment: LocalMoment, _ note: String, _ site: FHIRCode) {
      var observation = FHIRObservation(
        "\(id)", category: "survey", pain, .moment(moment),
        FHIRQuantity(Double(score.value), "points of 10", ucum: "{score}"))
      (observation.note, observation.bodySite) = (note, site)
      bundle.add(observation)
    }
    for told in state.pains {
      let entry = told.value
      let place = PainWords.place(entry.site, entry.side)
      let sharp = entry.sharp ? ", sudden and sharp" : ""
      add(told.id, entry.score, told.moment, "Felt: \(entry.timing.slug)\(sharp)", site(entry.side, place))
    }
    for told in state.mornings {
      let night = told.value.nightPain ? "; new pain woke the runner" : ""
      add(told.id, told.value.score, told.moment, "On waking" + night, site(nil, PainWords.place(.lowBack, nil)))
    }
  }

  /// Where on the body; a side has its code (SNOMED CT), so that programs need not read words.
  private static func site(_ side: Side?, _ words: String) -> FHIRCode {
    switch side {
    case .left?: FHIRCode(FHIRCode.snomed, "7771000", display: "Left", text: words)
    case .right?: FHIRCode(FHIRCode.snomed, "24028007", display: "Right", text: words)
    case nil: FHIRCode(text: words)
    }
  }

  private static func addTests(_ state: RunnerState, to bundle: inout FHIRBundle) {
    for told in state.tests {
      let result = told.value
      var observation = FHIRObservation(
        "\(told.id)", category: "exam",
        FHIRCode("urn:strongback:test", result.kind.slug, text: SelfTest.of(result.kind).name), .day(result.day),
        FHIRQuantity(result.value, result.kind.unit.slug, ucum: result.kind.unit.ucum))
      if let side = result.side { observation.bodySite = site(side, side == .left ? "Left side" : "Right side") }
      observation.note = "Ended by: \(result.stop.slug)"
      bundle.add(observation)
    }
  }

  /// Sessions one by one, and the last weeks as the exercise vital sign asks for them.
  private static func addActivity(_ state: RunnerState, to bundle: inout FHIRBundle) {
    for session in state.sessions {
      guard let end = session.end, !session.sets.isEmpty else { continue }
      var observation = FHIRObservation(
        "\(session.id)", category: "activity",
        FHIRCode(FHIRCode.loinc, "73985-4", display: "Exercise activity"),
        .span(session.began, LocalMoment(session.began.instant + end.active, session.began.offset)))
      let names = session.start.exercises.filter { item in session.sets.contains { $0.exercise == item.exercise } }
      observation.text = "Back exercises: " + names.map { Exercise.with($0.exercise).name }.joined(separator: ", ")
      observation.parts = [
        (
          FHIRCode(FHIRCode.loinc, "55411-3", display: "Exercise duration"),
          FHIRQuantity(end.active.minutes.roundedToTenth, "min", ucum: "min")
        )
      ]
      bundle.add(observation)
    }
    for week in 1...weeksShown {
      let last = state.today - 7 * (week - 1) - 1
      addWeek(last - 6, last, state, to: &bundle)
    }
  }

  /// Whole weeks before today [E].
  private static let weeksShown = 12

  private static func addWeek(
    _ first: CalendarDay, _ last: CalendarDay, _ state: RunnerState, to bundle: inout FHIRBundle
  ) {
    let runs = state.runs.filter { $0.isRun && (first...last).contains($0.day) }
    let strength = Set(
      state.sessions.filter { session in
        (first...last).contains(session.day)
          && session.sets.contains { Exercise.with($0.exercise).rolePrimary.isStrength }
      }.map { $0.day })
    guard !runs.isEmpty || !strength.isEmpty else { return }
    let days = Set(runs.map { $0.day }).count
    let minutes = runs.reduce(0) { $0 + $1.record.moving.minutes }
    let facts: [(code: String, text: String, value: Double, unit: String)] = [
      (
        "89555-7", "Days of the week with a run",
        Double(days), "d/wk"
      ),
      (
        "68516-4", "Minutes of running on such a day",
        days == 0 ? 0 : (minutes / Double(days)).roundedToTenth, "min/d"
      ),
      ("82290-8", "Minutes of running in the week", minutes.roundedToTenth, "min/wk"),
      ("82291-6", "Days of the week with strength exercises", Double(strength.count), "d/wk"),
    ]
    for fact in facts {
      bundle.add(
        FHIRObservation(
          "week-\(first)-\(fact.code)", category: "activity",
          FHIRCode(FHIRCode.loinc, fact.code, text: fact.text), .days(first, last),
          FHIRQuantity(fact.value, fact.unit, ucum: fact.unit)))
    }
  }

  private static func addPlan(_ outlook: Outlook, to bundle: inout FHIRBundle) {
    let picture = outlook.picture
    let first = picture.state.today.startOfWeek(on: picture.state.profile.firstWeekday)
    let refusal = picture.refusal.map { StatusWords.refusal($0, picture, .pages) }
    var days: [PrescribedExercise: [CalendarDay]] = [:]
    var order: [PrescribedExercise] = []
    for day in outlook.plan?.days ?? [] {
      for exercise in day.session?.exercises ?? [] {
        if days[exercise] == nil { order.append(exercise) }
        if days[exercise]?.last != day.day { days[exercise, default: []].append(day.day) }
      }
    }
    let items = order.enumerated().map { index, prescribed in
      FHIRPlan.Item(
        "plan-\(first)-\(index)",
        FHIRCode(
          FHIRCode.snomed, "229065009", display: "Exercise therapy", text: Exercise.with(prescribed.exercise).name),
        days: days[prescribed] ?? [],
        instruction: ([DoseWords.text(prescribed)]
          + Exercise.with(prescribed.exercise).instructions(for: picture.activeTags)).joined(separator: "; "))
    }
    bundle.add(
      FHIRPlan(
        "plan-\(first)", title: "Back exercises for a runner, one week",
        text: notice + ". " + (refusal ?? "This week as it is planned today."),
        category: FHIRCode(
          "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes", "PhysicalActivity",
          display: "Physical Activity"),
        from: first, through: first + 6, isOnHold: refusal != nil, items))
  }
}

extension Answer {
  fileprivate var plain: String { self == .notSure ? "Not sure" : slug.capitalizedSentence }
}

extension TestUnit {
  /// As the Unified Code for Units of Measure writes it.
  fileprivate var ucum: String {
    switch self {
    case .seconds: "s"
    case .repetitions: "{reps}"
    case .centimetres: "cm"
    case .degrees: "deg"
    }
  }
}

extension Double {
  fileprivate var roundedToTenth: Double { (self * 10).rounded() / 10 }
}
