import CoachCore
import Coaching
import Exchange
import HTTPTypes
import Hummingbird

extension Site {
  /// A clinician's programme: what is in force, taking and ending one, and the form that writes one.
  func programme(_ routes: Routes) {
    let here = "/settings/programme"
    routes.get("/settings/programme") { request, _ in
      await page(request, showing: ProgrammePage(try await desk.outlook().picture))
    }
    routes.post("/settings/programme") { request, _ in
      let upload = try await Upload(request, limit: ProgrammeFile.largest + 4096)
      let picture = try await desk.outlook().picture
      let programme: Programme
      do throws(ProgrammeMistakes) {
        programme = try ProgrammeFile.read(upload.bytes, today: picture.state.today)
      } catch {
        return await page(request, showing: ProgrammePage(picture, mistakes: error), status: .unprocessableContent)
      }
      guard !picture.state.isKnown(programme) else { return await done(ProgrammeWords.known, to: here, undo: false) }
      try await record([.programmeTaken(programme)])
      let after = try await desk.outlook().picture
      let words = ProgrammeWords(today: after.state.today, .pages)
      return await done(words.taken(ProgrammeStanding(programme, for: after)).joined(separator: " "), to: here)
    }
    routes.post("/settings/programme/end") { request, _ in
      let form = try await Form(request)
      let state = try await desk.outlook().picture.state
      guard let known = state.presentProgramme, "\(known.id)" == form["id"] else {
        return await done("That programme has ended already.", to: here, undo: false)
      }
      let written = try await record([.programmeEnded(known.id)])
      return await done(
        ProgrammeWords(today: state.today, .pages).ended(known.programme), to: here, takingBack: written)
    }
    routes.get("/settings/programme.json") { _, _ in
      guard let known = try await desk.outlook().picture.state.presentProgramme else { throw Problem.notFound }
      return Site.file(ProgrammeFile.text(of: known.programme), named: "programme")
    }
    routes.get("/settings/programme/write") { request, _ in
      await page(request, showing: ProgrammeFormPage(today: desk.now().day))
    }
    routes.post("/settings/programme/write") { request, _ in
      let form = ProgrammeForm(try await Form(request), today: desk.now().day)
      guard let programme = form.programme else {
        return await page(
          request, showing: ProgrammeFormPage(form, today: desk.now().day), status: .unprocessableContent)
      }
      return Site.file(ProgrammeFile.text(of: programme), named: "programme-\(programme.author.day)")
    }
    routes.get("/programme.schema.json") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "application/schema+json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: ProgrammeFile.schema)))
    }
  }

  private static func file(_ text: String, named name: String) -> Response {
    Response(
      status: .ok, headers: download("application/json; charset=utf-8", "\(name).json"),
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
