import CoachCore
import Figures
import HTTPTypes
import Hummingbird
import Synchronization

extension Site {
  /// Drawings as files of their own, since a page may hold no style of its own: `/figures/bird-dog.svg?as=still&side=left`.
  ///
  /// They hold nothing of the runner, so any cache may keep them.
  func figures(_ routes: Routes) {
    routes.get("/figures/:name") { request, context in
      let name = try context.parameters.require("name")
      guard name.hasSuffix(".svg"), let id = ExerciseID(slug: String(name.dropLast(4))),
        let drawing = Drawing(of: id, request.uri.queryParameters)
      else { throw Problem.notFound }
      let file = drawings.file(drawing)
      var headers: HTTPFields = [
        .contentType: "image/svg+xml", .vary: "Accept-Encoding", .eTag: "\"\(file.tag)\"",
        .cacheControl: "public, max-age=3600",
        .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      ]
      if request.headers[.ifNoneMatch] == "\"\(file.tag)\"" { return Response(status: .notModified, headers: headers) }
      let content = file.content
      let small = request.takesGzip ? content.gzipped : nil
      if small != nil { headers[.contentEncoding] = "gzip" }
      return Response(
        status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: small ?? content.bytes)))
    }
  }
}

/// One drawing of an exercise, as its address names it.
struct Drawing: Hashable, Sendable {
  enum Form: String, Sendable { case moving, still, strip, icon }

  let exercise: ExerciseID
  var form = Form.moving
  var side = Side.right
  var tag: Tag?

  init(_ exercise: ExerciseID, _ form: Form = .moving, _ side: Side = .right, for tag: Tag? = nil) {
    self.exercise = exercise
    self.form = form
    self.side = side
    self.tag = tag
  }

  /// Nil where the address asks for something that is not drawn.
  init?(of exercise: ExerciseID, _ query: Parameters) {
    self.exercise = exercise
    if let word = query["as"] {
      guard let form = Form(rawValue: String(word)) else { return nil }
      self.form = form
    }
    switch query["side"] {
    case "left": side = .left
    case "right", nil: side = .right
    default: return nil
    }
    if let word = query["tag"] {
      guard let tag = Tag(slug: String(word)), Figure.of(exercise, with: tag) != nil else { return nil }
      self.tag = tag
    }
  }

  var path: String {
    var parts: [String] = []
    if form != .moving { parts.append("as=" + form.rawValue) }
    if side == .left { parts.append("side=left") }
    if let tag { parts.append("tag=" + tag.slug) }
    return "/figures/\(exercise.slug).svg" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }

  var figure: Figure { tag.flatMap { Figure.of(exercise, with: $0) } ?? Figure.of(exercise) }

  var svg: String {
    switch form {
    case .moving: Film(figure, side: side).animated(Repetition(Exercise.with(exercise)))
    case .still: figure.still(side: side)
    case .strip: figure.strip(side: side)
    case .icon: figure.icon(side: side)
    }
  }
}

/// The drawings that were asked for lately, each made once.
final class Drawings: Sendable {
  private struct Made {
    var files: [Drawing: Assets.File] = [:]
    var size = 0
  }

  /// Bytes of drawings that are kept.
  private static let most = 6_000_000
  private let made = Mutex(Made())

  func file(_ drawing: Drawing) -> Assets.File {
    if let file = made.withLock({ $0.files[drawing] }) { return file }
    let file = Assets.File(named: "drawing.svg") { Array(drawing.svg.utf8) }
    let content = file.content
    made.withLock { made in
      if made.size > Drawings.most { made = Made() }
      made.files[drawing] = file
      made.size += content.bytes.count + (content.gzipped?.count ?? 0)
    }
    return file
  }
}
