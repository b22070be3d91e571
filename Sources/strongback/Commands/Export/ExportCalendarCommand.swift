import ArgumentParser
import CoachCore
import Coaching
import Exchange
import Foundation
import Journal

struct ExportCalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Sessions, and what else you want, as a calendar file (.ics).",
    discussion: """
      This week's sessions and, provisionally, the next week's, at times that suit you; "strongback calendar set" says which. \
      Importing it again changes the entries that are there. A calendar that stays up to date by itself is a feed of the web \
      app: strongback serve, then Settings, Calendar.
      """)
  @OptionGroup var options: CoachOptions
  @OptionGroup var out: ExportOut
  @Option(
    help: ArgumentHelp("Where the web app is, for links to it, such as https://coach.example.org.", valueName: "url"))
  var address: String?

  func run() async throws {
    if let address, !address.hasPrefix("https://"), !address.hasPrefix("http://") {
      throw CommandError(Exit.usage, "\"\(address)\" is no address. It begins with https:// or http://.")
    }
    let outlook = try await options.outlook()
    let calendar = try await options.calendar(outlook)
    for line in calendar.own.busy.flaws.map(\.sentence) + [calendar.own.fault?.sentence].compactMap({ $0 }) {
      FileHandle.standardError.write(Data(("Your own calendar: " + line + "\n").utf8))
    }
    let root = address.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    try out.write(calendar.file(address: root, hasAlarms: true), as: "strongback.ics")
  }
}

extension CoachOptions {
  /// What belongs to the calendar beside the database; nil for a journal that is only read.
  var calendarShelf: CalendarShelf? { journal == nil ? CalendarShelf(beside: place) : nil }

  /// The runner's calendar as it stands now; their own one is asked first if it was not for a while.
  func calendar(_ outlook: Outlook, isAskedAnew: Bool = false) async throws -> RunnerCalendar {
    let (shelf, state) = (calendarShelf, outlook.picture.state)
    // How fresh a copy is goes by the machine's clock, whatever moment is spoken of.
    let now = Clock.now().instant
    if let shelf, isAskedAnew || shelf.isStale(state.calendarWishes.own, at: now) {
      await shelf.refresh(state.calendarWishes.own, at: now)
    }
    let first = try await translated { try await store().events(of: .owner).events.first?.id }
    return try translating { try RunnerCalendar(outlook, first: first, shelf, machine: .current) }
  }
}
