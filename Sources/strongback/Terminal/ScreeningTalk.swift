import CoachCore
import Coaching

/// The safety questions, and a clinician's word, asked one by one on a terminal.
struct ScreeningTalk {
  func answers(_ picture: RunnerPicture, _ moment: LocalMoment) throws -> ScreeningAnswers {
    let questions = picture.due?.questions ?? ScreeningQuestion.allCases
    let flow = picture.screening.flow(asking: questions, at: moment)
    // What was known before each question, so that "b" can go back to it.
    var before: [ScreeningAnswers] = []
    var answers = ScreeningAnswers()
    print("Safety first. Each question by itself: y for yes, n for no, ? if you are not sure, b to go back.")
    var shown: ScreeningGroup?
    while let (group, prompts) = flow.next(given: answers), let prompt = prompts.first {
      if shown != group { print("\n" + Ink.bold(group.title)) }
      shown = group
      let known = answers
      do {
        try ask(prompt, &answers)
        before.append(known)
      } catch is WentBack {
        answers = before.popLast() ?? known
      }
    }
    return answers
  }

  private func ask(_ prompt: ScreeningPrompt, _ answers: inout ScreeningAnswers) throws {
    let ask = Prompt(canGoBack: true)
    switch prompt {
    case .item(let item): answers[item] = try ask.answer(item.text, item.detail)
    case .worsened(let item):
      answers.worsened[item] = try ask.answer(
        "New or worse since a clinician looked at it: " + item.text, item.detail)
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

  func word(_ picture: RunnerPicture, _ moment: LocalMoment) throws -> Attestation {
    let ask = Prompt()
    let day = try Reading.day(try ask.line("On which day did a clinician assess you?"), today: moment.calendarDay)
    let kind = try ask.choice("Who was it?", ClinicianKind.allCases.map { ($0.slug, $0) })
    let strength = try ask.yes("Did they allow back and strength exercise?", otherwise: false)
    let running = try ask.yes("Did they allow running?", otherwise: false)
    var since: [ScreeningQuestion: Answer] = [:]
    let questions = ScreeningWords.sinceAssessment(picture)
    if !questions.isEmpty { print("Since that assessment, anything new or worse in these?") }
    for question in questions {
      since[question] = try ask.answer(question.shortWords, question.items.first?.detail ?? "")
    }
    let word = Attestation(assessed: day, clinician: kind, strength: strength, running: running, newOrWorse: since)
    if let refusal = ScreeningWords.refusal(of: word, picture) {
      throw CommandError(Exit.refusedForSafety, refusal.sentence(moment.offset))
    }
    return word
  }
}
