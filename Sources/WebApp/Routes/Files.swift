import CoachCore
import Figures
import HTTPTypes
import Hummingbird

extension Site {
  /// Style sheets, scripts, WebAssembly, icons: public, and kept by the browser for as long as they stay the same.
  func files(_ routes: Routes) {
    let worker = assets.serviceWorker
    routes.get("/sw.js") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/javascript; charset=utf-8", .cacheControl: "no-cache"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: worker)))
    }
    routes.get("/offline") { request, _ in await page(request, showing: OfflinePage()) }

    routes.get("/assets/:name") { request, context in
      let name = try context.parameters.require("name")
      guard let file = assets[name] else { throw Problem.notFound }
      var headers: HTTPFields = [.contentType: file.type, .vary: "Accept-Encoding", .eTag: "\"\(file.tag)\""]
      let isExact = request.uri.queryParameters["v"].map { String($0) == file.tag } ?? false
      headers[.cacheControl] = isExact ? "public, max-age=31536000, immutable" : "no-cache"
      if request.headers[.ifNoneMatch] == "\"\(file.tag)\"" { return Response(status: .notModified, headers: headers) }
      let content = file.content
      var bytes = content.bytes
      if request.takesGzip, let small = content.gzipped {
        bytes = small
        headers[.contentEncoding] = "gzip"
      }
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
  }
}
