import CoachCore
import Coaching
import HTTPTypes
import Hummingbird

extension Site {
  /// The half-hourly alarm: what a page posts is a button, or that a minute has gone by; `BreakTimer` decides.
  func breaks(_ routes: Routes) {
    routes.get("/breaks") { request, _ in
      await page(request, showing: try await breaksPage())
    }

    routes.post("/breaks") { request, _ in
      let form = try await Form(request)
      let button: BreakTimer.Button?
      switch form["do"] {
      case "begin": button = .begin
      case "snooze": button = .snooze
      case "skip": button = .skip
      case "off": button = .off(BreakTimer.quiet)
      case "on": button = .on
      case "tick": button = nil
      default: throw Problem.wrongInput("It was not clear which button that was. Nothing was saved.")
      }
      let signals = try await alarm(button, asleep: form["asleep"].flatMap { Double($0) })
      guard let words = BreaksPage.said(signals, button) else { return redirect(to: "/breaks") }
      return await done(words, to: "/breaks", undo: false)
    }

    routes.post("/breaks/took") { request, _ in
      let typed = try await Form(request)["minutes"] ?? ""
      let picture = try await desk.outlook().picture
      guard let minutes = Int(typed), let record = picture.breakByHand(minutes: minutes) else {
        let mistake =
          Int(typed).map { BreakWords.noSuchLength($0) } ?? "Write the minutes as a whole number, such as 2."
        let model = try await breaksPage(took: (String(typed.prefix(20)), mistake))
        return await page(request, showing: model, status: .unprocessableContent)
      }
      let events = try await self.record([.breakEnded(record)])
      return await done("Saved: break \(picture.breaksTaken + 1) of today.", to: "/breaks", takingBack: events)
    }

    routes.post("/breaks/hours") { request, _ in
      let hours = BreakHoursForm(try await Form(request))
      let policy: BreakPolicy
      do {
        policy = try hours.policy(from: try await desk.outlook().picture.state.breakPolicy)
      } catch let mistake as BreakHoursForm.Mistake {
        let model = try await breaksPage(hours: hours, mistake: mistake)
        return await page(request, showing: model, status: .unprocessableContent)
      }
      let events = try await record([.breaksArranged(policy)])
      return await done("Saved. " + policy.sentence, to: "/breaks", takingBack: events)
    }
  }

  private func breaksPage(
    took: (String, String)? = nil, hours: BreakHoursForm? = nil, mistake: BreakHoursForm.Mistake? = nil
  ) async throws -> BreaksPage {
    let (picture, now) = (try await desk.outlook().picture, desk.now())
    let timer = await breakDesk.look(picture, at: now)
    let form = hours ?? BreakHoursForm(picture.state.breakPolicy)
    return BreaksPage(picture, timer, at: now, form, mistake, took: took)
  }

  /// Lets time go by for the alarm, presses the button, and writes down what came of it.
  private func alarm(_ button: BreakTimer.Button?, asleep: Double?) async throws -> [BreakTimer.Signal] {
    let picture = try await desk.outlook().picture
    let gap = asleep.flatMap { $0.isFinite ? min(max(0, $0), 86_400) : nil } ?? 0
    let signals = await breakDesk.press(button, asleep: Seconds(gap), picture, at: desk.now())
    try await breakDesk.save { record in try await self.record([.breakEnded(record)]) }
    return signals
  }
}
