import Figures
import Journal
import WebAssets

/// The files that the program carries: style sheet, scripts, WebAssembly and templates.
struct Assets: Sendable {
  struct File: Sendable {
    let bytes: [UInt8]
    /// As sent to a browser that takes gzip; nil where that saves nothing.
    let gzipped: [UInt8]?
    let type: String
    /// Changes with the content: a browser may keep the file under it for ever.
    let tag: String

    init(_ bytes: [UInt8], named name: String) {
      self.bytes = bytes
      let small = Gzip.compress(bytes)
      gzipped = small.count < bytes.count * 9 / 10 ? small : nil
      type = Assets.type(of: name)
      tag = Assets.tag(of: bytes)
    }
  }

  private let files: [String: File]
  private let templates: [String: String]

  static let carried = Assets()

  private init() {
    var files: [String: File] = [:]
    var templates: [String: String] = [:]
    for asset in Assets.all {
      let name = String(cString: asset.name)
      let bytes = Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
      if name.hasSuffix(".mustache") {
        templates[String(name.dropLast(9))] = String(decoding: bytes, as: UTF8.self)
      } else if !bytes.isEmpty {
        files[name] = File(bytes, named: name)
      }
    }
    // The colours of all drawings and charts, from where they are drawn.
    files["figures.css"] = File(Array((Theme.styleSheet + Theme.chartStyleSheet).utf8), named: "figures.css")
    self.files = files
    self.templates = templates
  }

  private static var all: UnsafeBufferPointer<web_asset> {
    UnsafeBufferPointer(start: web_assets_carried(), count: web_asset_count)
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
