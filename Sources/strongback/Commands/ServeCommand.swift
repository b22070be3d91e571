import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal
import WebApp

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "The coach as a web app on this machine.",
    discussion: "It answers this machine alone, at http://127.0.0.1:8642; Ctrl-C ends it.")
  @OptionGroup var options: CoachOptions
  @Option(help: "The port; 0 takes any that is free.") var port = 8642

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  func run() async throws {
    let began = try options.moment()
    let start = Clock.now().instant
    let isFixed = options.date != nil
    var settings = WebSettings(clock: {
      isFixed ? LocalMoment(began.instant + (Clock.now().instant - start), began.offset) : Clock.now()
    })
    settings.port = port
    let shelf = options.journal == nil ? RunFileShelf(beside: options.place) : nil
    let server = try WebServer(try options.store(), shelf: shelf, settings)
    try await server.run { port in
      print("Strongback is at http://127.0.0.1:\(port)\nCtrl-C ends it.")
      fflush(nil)
    }
  }
}
