import ArgumentParser
import CMalloc
import CoachCore
import Coaching
import Foundation
import Journal
import JournalSQLite
import WebApp

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "The coach as a web app, for this machine or for your phone too.",
    discussion: """
      Alone it answers this machine only, at http://127.0.0.1:8642; Ctrl-C ends it.

      For a phone it needs an access phrase (strongback phrase) and a trusted https address, which docs/phone.md helps to get:
      strongback serve --host 0.0.0.0 --public-url https://coach.example.org
      """)
  @OptionGroup var options: CoachOptions
  @Option(help: "The port; 0 takes any that is free.") var port = 8642
  @Option(
    help: ArgumentHelp(
      "The address to listen at; other than this machine's own it needs a phrase.", valueName: "address"))
  var host = "127.0.0.1"
  @Option(help: ArgumentHelp("The https address at which other devices reach it.", valueName: "url")) var publicUrl:
    String?
  @Flag(help: "Open the app in the browser.") var open = false

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  func run() async throws {
    Memory.staySmall()
    let settings = try settings()
    let shelf = options.journal == nil ? RunFileShelf(beside: options.place) : nil
    let server = WebServer(try options.store(copying: false), shelf: shelf, settings)
    let options = options
    let copying = Task.detached(priority: .background) {
      while !Task.isCancelled {
        options.makeDailyCopy()
        try await Task.sleep(for: .seconds(20))
        Memory.giveBack()
        try await Task.sleep(for: .seconds(600))
      }
    }
    defer { copying.cancel() }
    let (opens, address) = (open, settings.publicAddress)
    do {
      try await server.run { port in
        let here = "http://127.0.0.1:\(port)"
        print("Strongback is at \(address?.origin ?? here)\nCtrl-C ends it.")
        if let address, Prompt.isTerminal, let code = QRCode(address.origin) {
          print("\nFor the phone:\n" + code.terminal)
        }
        fflush(nil)
        if opens { Browser.open(here) }
      }
    } catch is PortTaken {
      throw CommandError(
        Exit.busy,
        "Another program already listens at port \(port). Perhaps Strongback is running: open http://127.0.0.1:\(port), "
          + "or take another port: strongback serve --port 0")
    }
  }

  private func settings() throws -> WebSettings {
    let began = try options.moment()
    let start = Clock.now().instant
    let isFixed = options.date != nil
    var settings = WebSettings(clock: {
      isFixed ? LocalMoment(began.instant + (Clock.now().instant - start), began.offset) : Clock.now()
    })
    (settings.port, settings.host) = (port, host)
    settings.timeZone = TimeZone.current.identifier
    settings.units = Clock.units
    if options.journal == nil {
      let place = options.place
      settings.database = place.path
      settings.copies = { DailyCopies(of: place).words }
      settings.erase = { try await Erasure(of: place).empty() }
      settings.erasedAt = { Erasure(of: place).last }
      settings.links = place.deletingLastPathComponent().appendingPathComponent("links.json")
      settings.calendar = options.calendarShelf
    }
    let isOpen = !["127.0.0.1", "localhost", "::1"].contains(host)
    guard isOpen || publicUrl != nil else { return settings }
    guard let phrase = try? PhraseFile(beside: options.place).read() else {
      throw CommandError(
        Exit.usage,
        "Other devices could reach your coach at this address, so it needs an access phrase first: strongback phrase")
    }
    guard let text = publicUrl else {
      throw CommandError(
        Exit.usage,
        "Say at which https address other devices reach it, so that no other name is answered: "
          + "--public-url https://coach.example.org (docs/phone.md shows two ways to get one)")
    }
    guard let address = PublicAddress(text) else {
      throw CommandError(
        Exit.usage,
        "\"\(text)\" is no address for --public-url. It begins with https:// and has nothing after the host: "
          + "https://coach.example.org. Without https a phone gives no offline use and no wake lock.")
    }
    settings.phrase = phrase
    settings.publicAddress = address
    if options.date == nil { settings.clockIn = { Clock.now(in: $0) } }
    settings.keys = options.place.deletingLastPathComponent().appendingPathComponent("access-keys.json")
    return settings
  }
}

/// The runner's browser, where this machine has a way to open one.
enum Browser {
  static func open(_ address: String) {
    guard
      ProcessInfo.processInfo.environment["DISPLAY"] != nil
        || ProcessInfo.processInfo.environment["WAYLAND_DISPLAY"] != nil,
      let program = Programs.first(of: ["xdg-open", "open"])
    else { return }
    let process = Process()
    process.executableURL = program
    process.arguments = [address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }
}

/// What the C library is told about memory.
private enum Memory {
  /// Gives back what a fold of the journal needed for a moment, rather than keep it for the next.
  static func staySmall() {
    _ = mallopt(M_ARENA_MAX, 2)
    _ = mallopt(M_TRIM_THRESHOLD, 512 << 10)
    _ = mallopt(M_TOP_PAD, 256 << 10)
  }

  /// What the start needed for a moment, and what lies unused since, goes back to the system.
  static func giveBack() { malloc_trim(0) }
}
