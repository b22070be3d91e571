import Foundation

/// The built modules behind the page's own script, run by node: tasks in, answers out.
struct Page {
  private static let house = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Why the page could not answer.
  struct Silence: Error {
    let reason: String
  }

  /// One answer for each task; a task is JSON with what it `does`, as `Page/page.mjs` reads it.
  static func answers(to tasks: [[String: Any]]) throws -> [Any] {
    let modules = house.appendingPathComponent(".build-wasm/modules")
    guard FileManager.default.fileExists(atPath: modules.appendingPathComponent("runs.wasm").path) else {
      throw Silence(reason: "The modules are not built yet: script/wasm makes them.")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (given, made) = (folder.appendingPathComponent("tasks"), folder.appendingPathComponent("answers"))
    let lines = try tasks.map { String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) }
    try Data(lines.joined(separator: "\n").utf8).write(to: given)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "node", house.appendingPathComponent("Tests/BrowserTests/Page/page.mjs").path, modules.path, given.path,
      made.path,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Silence(reason: "node ended with \(process.terminationStatus)") }
    let text = String(decoding: try Data(contentsOf: made), as: UTF8.self)
    return try text.split(separator: "\n").map { try value(Data($0.utf8)) }
  }

  static func value(_ data: some Sequence<UInt8>) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(data), options: .fragmentsAllowed)
  }
}

/// Where two JSON values differ first, as a path with both; nil where they agree. Numbers agree to 1e-9 of their size.
func difference(_ a: Any?, _ b: Any?, at path: String = "") -> String? {
  switch (a, b) {
  case (let a as [String: Any], let b as [String: Any]):
    for key in Set(a.keys).union(b.keys).sorted() {
      if let found = difference(a[key], b[key], at: path + "." + key) { return found }
    }
    return nil
  case (let a as [Any], let b as [Any]):
    guard a.count == b.count else { return "\(path): \(a.count) ≠ \(b.count)" }
    for index in a.indices { if let found = difference(a[index], b[index], at: path + "[\(index)]") { return found } }
    return nil
  case (let a as String, let b as String): return a == b ? nil : drawn(a, b, path)
  case (let a as NSNumber, let b as NSNumber):
    let (x, y) = (a.doubleValue, b.doubleValue)
    return abs(x - y) <= 1e-9 * max(1, abs(x), abs(y)) ? nil : "\(path): \(x) ≠ \(y)"
  case (nil, nil), (is NSNull, is NSNull): return nil
  default: return "\(path): \(String(describing: a)) ≠ \(String(describing: b))"
  }
}

/// Drawings are told in whole units and tenths: where the last bit of a sine tips a rounding, one such step is agreement.
private func drawn(_ a: String, _ b: String, _ path: String) -> String? {
  let (x, y) = (Numerals(a), Numerals(b))
  guard a.hasPrefix("<"), x.rest == y.rest, x.numbers.count == y.numbers.count else {
    return "\(path): “\(a)” ≠ “\(b)”"
  }
  for (p, q) in zip(x.numbers, y.numbers) where abs(p - q) > 1.0001 { return "\(path): \(p) ≠ \(q) in a drawing" }
  return nil
}

/// The numbers of a text, and what stands between them, blanks aside.
private struct Numerals {
  var numbers: [Double] = []
  var rest: [UInt8] = []

  init(_ text: String) {
    var digits: [UInt8] = []
    for letter in text.utf8 {
      switch letter {
      case 0x30...0x39, 0x2E: digits.append(letter)
      case 0x2D:
        close(&digits)
        digits = [letter]
      default:
        close(&digits)
        if letter != 0x20 { rest.append(letter) }
      }
    }
    close(&digits)
  }

  private mutating func close(_ digits: inout [UInt8]) {
    if let number = Double(String(decoding: digits, as: UTF8.self)) { numbers.append(number) } else { rest += digits }
    digits = []
  }
}
