import CoachCore
import Coaching
import Foundation
import Hummingbird

extension Site {
  func tests(_ routes: Routes) {
    routes.get("/tests") { request, _ in try await page(request, "tests") { TestsPage($0.picture) } }
    hips(routes)

    routes.get("/tests/:kind") { request, context in
      let (kind, helper) = (try testKind(context), request.uri.queryParameters["helper"] == "yes")
      return try await page(request, "test \(kind.slug) \(helper)") { TestPage(kind, $0.picture, hasHelper: helper) }
    }

    routes.post("/tests/:kind/pain") { request, context in
      let (kind, form) = (try testKind(context), try await Form(request))
      guard let score = form["score"].flatMap({ Int($0) }).flatMap({ PainScore($0) }) else {
        throw Problem.wrongInput("Pain is a whole number from 0 to 10. Nothing was saved.")
      }
      try await record([.painLogged(PainEntry(.now, score))])
      return redirect(to: "/tests/\(kind.slug)\(form["helper"] == "yes" ? "?helper=yes" : "")#result")
    }

    routes.post("/tests/:kind") { request, context in
      let (kind, form) = (try testKind(context), try await Form(request))
      let helper = form["helper"] == "yes"
      let path = "/tests/\(kind.slug)\(helper ? "?helper=yes" : "")"
      // Sent again because the answer was lost: it is there, once.
      let id = form["id"].flatMap { EventID(hex: $0) }
      if let id, try await desk.entry(id) != nil { return redirect(to: path) }
      let picture = try await desk.outlook().picture
      let leave = TestLeave(kind, picture, hasHelper: helper)
      var attempt = TestPage.Attempt(
        values: form.all("value").map { String($0.prefix(40)) }, side: form["side"], stop: form["stop"])
      do {
        guard leave.isOpen else {
          let why = leave.asksPain ? [TestRefusal.painNotSaid.sentence(.pages)] : leave.sentences
          throw TestMistake(sentence: (["This was not saved."] + why).joined(separator: " "))
        }
        let (result, pain) = try TestResult.read(kind, form, day: picture.state.today)
        let bodies = [.testTaken(result)] + (pain.map { [EventBody.painLogged(PainEntry(.now, $0))] } ?? [])
        if let id {
          _ = try await desk.coach.record(bodies, at: desk.now(), from: id)
        } else {
          try await record(bodies)
        }
        let half = TestReport(kind, try await desk.outlook().picture).isHalfDone && pain == nil
        let rest = half ? " Rest for five minutes, then the \(result.side?.other.words ?? "other") side." : ""
        return await done("Saved: \(result.words).\(rest)", to: path)
      } catch let mistake as TestMistake {
        attempt.mistake = mistake.sentence
        let model = TestPage(kind, picture, hasHelper: helper, attempt)
        return await page(request, showing: model, status: .unprocessableContent)
      }
    }
  }

  private func hips(_ routes: Routes) {
    routes.get("/tests/hips") { request, _ in try await page(request, "hips") { HipsPage($0.picture) } }

    routes.post("/tests/hips") { request, _ in
      let form = try await Form(request)
      let picture = try await desk.outlook().picture
      let day = picture.state.today
      let check: HipCheck
      if form.has("tilt") {
        guard let readings = TiltReadings(HipReading.numbers(form["tilt"] ?? "")) else {
          let mistake = "It takes fifteen angles of at most 45 degrees, such as 0.5 1 0.8."
          return await page(
            request, showing: HipsPage(picture, form, phoneMistake: mistake), status: .unprocessableContent)
        }
        check = HipCheck(day: day, .tilt(readings))
      } else {
        let width = form["width"].map { Int($0) } ?? HipFinding.usualWidth.value
        guard let left = HipReading.marks(form["left"] ?? ""), let right = HipReading.marks(form["right"] ?? ""),
          let width, HipReading.widths.contains(width)
        else {
          let mistake =
            "Both sides take three heights in millimetres above the floor, such as 981 980 983; "
            + "the hip bones are 100 to 500 millimetres apart."
          return await page(
            request, showing: HipsPage(picture, form, mirrorMistake: mistake), status: .unprocessableContent)
        }
        check = HipCheck(day: day, .mirror(left: left, right: right, width: Millimetres(width)))
      }
      try await record([.hipsChecked(check)])
      let finding = HipFinding(check, after: picture.state.hipChecks.map { $0.value })
      return await done("Saved: \(finding.amount). \(finding.sentence)", to: "/tests/hips")
    }
  }

  private func testKind(_ context: Context) throws -> TestKind {
    guard let kind = TestKind(slug: try context.parameters.require("kind")) else { throw Problem.notFound }
    return kind
  }
}

/// Why a result cannot be taken.
private struct TestMistake: Error {
  let sentence: String
}

extension TestResult {
  /// The result that a form tells, and the pain that ended the test.
  fileprivate static func read(_ kind: TestKind, _ form: Form, day: CalendarDay) throws -> (TestResult, PainScore?) {
    let test = SelfTest.of(kind)
    let typed = form.all("value").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let values = typed.compactMap { Double($0.replacing(",", with: ".")) }.filter { $0.isFinite }
    guard values.count == typed.count, values.count <= test.attempts, let value = kind.best(of: values) else {
      throw TestMistake(sentence: "Write the result as a number, such as 45.")
    }
    let side: Side?
    switch (kind.hasSides, form["side"]) {
    case (true, "left"): side = .left
    case (true, "right"): side = .right
    case (true, _): throw TestMistake(sentence: "Which side was it? Pick left or right.")
    case (false, _): side = nil
    }
    guard let stop = form["stop"].map({ TestStop(slug: $0) }) ?? .limit else {
      throw TestMistake(sentence: "Pick why it ended.")
    }
    guard let result = TestResult(kind, side: side, value: value, stop: stop, day: day) else {
      throw TestMistake(sentence: "\(kind.unit.text(value)) cannot be a result of this test. Check the number.")
    }
    guard stop == .pain else { return (result, nil) }
    guard let score = form["pain"].flatMap({ Int($0) }).flatMap({ PainScore($0) }) else {
      throw TestMistake(sentence: "It ended for pain: how bad was it, 0 to 10?")
    }
    return (result, score)
  }
}
