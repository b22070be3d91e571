import Hummingbird

extension Site {
  /// For whoever watches over the server: nothing of the runner is in the answers.
  func health(_ routes: Routes) {
    routes.get("/healthz") { _, _ in Response.text("ok\n") }
    routes.get("/readyz") { _, _ in
      _ = try await desk.position()
      return Response.text("ready\n")
    }
  }
}

extension Response {
  static func text(_ words: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: words)))
  }
}
