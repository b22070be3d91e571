import Figures
import Journal
import Synchronization
import WebAssets

/// The files that the program carries: style sheet, scripts, WebAssembly and templates.
struct Assets: Sendable {
  /// A file; what takes time to make is made when it is first asked for.
  final class File: Sendable {
    let type: String
    private let source: @Sendable () -> [UInt8]
    private let make: @Sendable () -> [UInt8]
    private let kept = Mutex<String?>(nil)
    private let made = Mutex<(bytes: [UInt8], gzipped: [UInt8]?)?>(nil)

    init(named name: String, _ make: @escaping @Sendable () -> [UInt8]) {
      type = Assets.type(of: name)
      (source, self.make) = (make, make)
    }

    /// - Parameter source: what the content is made from, and changes with.
    fileprivate init(named name: String, from source: String, _ make: @escaping @Sendable () -> [UInt8]) {
      type = Assets.type(of: name)
      self.source = { Array((name + source).utf8) }
      self.make = make
    }

    /// Changes with the content: a browser may keep the file under it for ever.
    var tag: String {
      kept.withLock { kept in
        let tag = kept ?? Assets.tag(of: source())
        kept = tag
        return tag
      }
    }

    /// As it is, and as sent to a browser that takes gzip; nil where that saves nothing.
    var content: (bytes: [UInt8], gzipped: [UInt8]?) {
      made.withLock { made in
        if let made { return made }
        let bytes = make()
        let small = Gzip.compress(bytes)
        let content = (bytes: bytes, gzipped: small.count < bytes.count * 9 / 10 ? small : nil)
        made = content
        return content
      }
    }
  }

  private let files: [String: File]
  private let templates: [String: String]

  static let carried = Assets()

  private init() {
    var files: [String: File] = [:]
    var templates: [String: String] = [:]
    for (index, asset) in Assets.all.enumerated() {
      let name = String(cString: asset.name)
      if name.hasSuffix(".mustache") {
        templates[String(name.dropLast(9))] = String(decoding: Assets.bytes(at: index), as: UTF8.self)
      } else if asset.count > 0 {
        files[name] = File(named: name) { Array(Assets.bytes(at: index)) }
      }
    }
    // The colours of all drawings and charts, from where they are drawn.
    files["figures.css"] = File(named: "figures.css") {
      Array((Theme.styleSheet + Theme.chartStyleSheet + BodyMap.styleSheet).utf8)
    }
    files["icon.svg"] = File(named: "icon.svg") { Array(AppIcon.svg.utf8) }
    for size in [180, 192, 512] {
      files["icon-\(size).png"] = File(named: "icon-\(size).png", from: AppIcon.svg) { AppIcon.png(size: size) }
    }
    files["app.webmanifest"] = File(named: "app.webmanifest") { Array(Assets.manifest.utf8) }
    self.files = files
    self.templates = templates
  }

  /// Changes with any of the files.
  var version: String { Assets.tag(of: files.keys.sorted().flatMap { Array((files[$0]?.tag ?? "").utf8) }) }

  /// The service worker, with the names of the files that it keeps.
  var serviceWorker: String {
    let kept = files.keys.sorted().filter { $0 != "sw.js" && !$0.hasPrefix("icon-") && $0 != "runs.wasm" }
    // Scripts and WebAssembly find each other by their plain names.
    let paths = kept.map { $0.hasSuffix(".css") ? path($0) : "/assets/" + $0 }
    let list = paths.map { "\"\($0)\"" }.joined(separator: ", ")
    let script = files["sw.js"].map { String(decoding: $0.content.bytes, as: UTF8.self) } ?? ""
    return "const build = { version: \"\(version)\", files: [\(list)] };\n" + script
  }

  private static let manifest = """
    {"name":"Strongback","short_name":"Strongback","description":"A back coach for runners.","start_url":"/","scope":"/",\
    "display":"standalone","background_color":"#FBF8F3","theme_color":"#FBF8F3","lang":"en","categories":["health","fitness"],\
    "icons":[{"src":"/assets/icon.svg","sizes":"any","type":"image/svg+xml"},\
    {"src":"/assets/icon-192.png","sizes":"192x192","type":"image/png"},\
    {"src":"/assets/icon-512.png","sizes":"512x512","type":"image/png"},\
    {"src":"/assets/icon-512.png","sizes":"512x512","type":"image/png","purpose":"maskable"}]}
    """

  private static var all: UnsafeBufferPointer<web_asset> {
    UnsafeBufferPointer(start: web_assets_carried(), count: web_asset_count)
  }

  /// As they lie in the program.
  private static func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: all[index].bytes, count: all[index].count)
  }

  subscript(name: String) -> File? { files[name] }
  var names: [String] { files.keys.sorted() }
  var templateSources: [String: String] { templates }

  /// Where a page finds the file: the content is part of the address.
  func path(_ name: String) -> String { "/assets/\(name)?v=\(files[name]?.tag ?? "none")" }

  private static func type(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "wasm": "application/wasm"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "webmanifest": "application/manifest+json"
    default: "application/octet-stream"
    }
  }

  /// FNV-1a of the content, 64 bits.
  private static func tag(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 36)
  }
}
