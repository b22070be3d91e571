import ArgumentParser
import CoachCore
import Coaching

struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "The safety questions, and a clinician's word.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "A clinician has assessed you: say what they allowed.") var attest = false

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let picture = try await translated { try await coach.picture(at: moment) }
    let body: EventBody
    if attest {
      body = .clinicianAttested(try word(picture, moment))
    } else {
      body = .screeningAnswered(try answers(picture, moment))
    }
    try await translated { try await coach.record([body], at: moment) }
    let after = try await translated { try await coach.picture(at: moment) }
    print("\n" + after.clearance.advice())
    if let crisis = after.clearance.crisisAdvice() { print(crisis) }
    for finding in after.clearance.findings where finding.level > .proceed { print("  · " + finding.rule.facts.advice) }
    if let refusal = after.refusal {
      print("\n" + StatusWords.refusal(refusal, after))
      throw ExitCode(Exit.refusedForSafety)
    }
    print("\nNext: strongback today")
  }

  private func answers(_ picture: RunnerPicture, _ moment: LocalMoment) throws -> ScreeningAnswers {
    let questions = picture.due?.questions ?? ScreeningQuestion.allCases
    let flow = picture.screening.flow(asking: questions, at: moment)
    var answers = ScreeningAnswers()
    print("Safety first. Each question by itself: y for yes, n for no, ? if you are not sure.")
    var shown: ScreeningGroup?
    while let (group, prompts) = flow.next(given: answers), let prompt = prompts.first {
      if shown != group { print("\n" + Ink.bold(group.title)) }
      shown = group
      try ask(prompt, &answers)
    }
    return answers
  }

  private func ask(_ prompt: ScreeningPrompt, _ answers: inout ScreeningAnswers) throws {
    let ask = Prompt()
    switch prompt {
    case .item(let item): answers[item] = try ask.answer(item.text)
    case .worsened(let item):
      answers.worsened[item] = try ask.answer("New or worse since a clinician looked at it: " + item.text)
    case .sex:
      answers.sex = try ask.choice(
        "Your sex, for the age rules", [("female", Sex?.some(.female)), ("male", .some(.male))])
    case .number(let number): answers[number] = try ask.number(question(number), number.range)
    }
  }

  private func question(_ number: ScreeningNumber) -> String {
    switch number {
    case .age: "Your age in years?"
    case .painNow: "Back pain now, 0 none to 10 the worst you can imagine?"
    case .painWorst: "Back pain at its worst in the last 24 hours?"
    case .weeksPregnant: "How many weeks pregnant?"
    case .weeksSinceBirth: "How many weeks since the birth?"
    }
  }

  private func word(_ picture: RunnerPicture, _ moment: LocalMoment) throws -> Attestation {
    let ask = Prompt()
    let day = try Reading.day(try ask.line("On which day did a clinician assess you?"), today: moment.calendarDay)
    let kind = try ask.choice("Who was it?", ClinicianKind.allCases.map { ($0.slug, $0) })
    let strength = try ask.yes("Did they allow back and strength exercise?", otherwise: false)
    let running = try ask.yes("Did they allow running?", otherwise: false)
    var since: [ScreeningQuestion: Answer] = [:]
    if picture.clearance.level == .emergency {
      print("Since that assessment, anything new or worse in these?")
      for question in ScreeningQuestion.beforeUnlockingEmergency {
        since[question] = try ask.answer(question.items.first?.text ?? question.slug)
      }
    }
    let word = Attestation(assessed: day, clinician: kind, strength: strength, running: running, newOrWorse: since)
    if picture.clearance.level.locks, picture.screening.refusal(of: word, at: moment) != nil {
      throw CommandError(
        Exit.refusedForSafety,
        "That does not open the plan yet: the assessment has to be after the answer it is about, at least a day after an emergency, with exercise allowed and nothing new or worse since."
      )
    }
    return word
  }
}

struct SafetyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "safety", abstract: "When to get help, at once or soon.")

  func run() {
    for section in SafetyCard().sections {
      print(Ink.bold(section.title))
      if !section.text.isEmpty { print(section.text) }
      for point in section.points { print("  · " + point) }
      print("")
    }
  }
}
