import Foundation

/// A browser on this machine that turns a page into a PDF without showing itself.
struct PaperPrinter {
  private let browser: URL

  /// Browsers of the Chromium family, which print without a window.
  static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
    "brave-browser",
  ]
  /// A page that is not printed after this long never will be.
  private static let patience: TimeInterval = 60

  /// Nil where no such browser is found on the PATH.
  init?(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
    let places = path.split(separator: ":").flatMap { folder in PaperPrinter.names.map { "\(folder)/\($0)" } }
    guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    browser = URL(fileURLWithPath: found)
  }

  var name: String { browser.lastPathComponent }

  /// The page as a PDF; nil where the browser made none.
  func pdf(of html: String) throws -> [UInt8]? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("strongback-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, made) = (folder.appendingPathComponent("report.html"), folder.appendingPathComponent("report.pdf"))
    try Data(html.utf8).write(to: page)
    let process = Process()
    process.executableURL = browser
    process.arguments =
      (geteuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--no-pdf-header-footer",
        "--print-to-pdf=\(made.path)", page.absoluteString,
      ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let end = Date().addingTimeInterval(PaperPrinter.patience)
    while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.05) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    guard let data = try? Data(contentsOf: made), data.starts(with: Data("%PDF-".utf8)) else { return nil }
    return [UInt8](data)
  }
}
