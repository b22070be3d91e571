import ArgumentParser
import CoachCore
import Coaching
import Exchange
import Foundation
import Journal

struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "What goes into your calendar, and around what.",
    subcommands: [CalendarShow.self, CalendarSet.self], defaultSubcommand: CalendarShow.self)
}

struct CalendarShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What goes into it, and what is in it.")
  @OptionGroup var options: CoachOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let outlook = try await options.outlook()
    let calendar = try await options.calendar(outlook)
    if json { return try printJSON(CalendarJSON(calendar, outlook.picture.state)) }
    CalendarSheet(calendar, outlook.picture.state).print()
    print("\nChange it: strongback calendar set --help\nAs a file: strongback export calendar")
  }
}

struct CalendarSet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say what goes into your calendar; what you leave out stays as it is.",
    discussion: """
      Your own calendar is only read, for its busy times: sessions and breaks go around them. Give the path of an .ics file, or \
      an https address, which is asked at most once an hour.
      """)
  @OptionGroup var options: CoachOptions
  @Option(help: "When sessions begin, such as 18:30, or habit for the one in your profile.") var hour: String?
  @Flag(inversion: .prefixedNo, help: "Breaks in the hours of the alarm.") var breaks: Bool?
  @Flag(inversion: .prefixedNo, help: "Days on which self-tests are useful again.") var tests: Bool?
  @Flag(inversion: .prefixedNo, help: "No word of what it is about, for a calendar that others see.") var fewWords:
    Bool?
  @Option(help: ArgumentHelp("Your own calendar: a file, an address, or none.", valueName: "place")) var own: String?

  func run() async throws {
    let moment = try options.moment()
    let coach = try options.coach()
    let old = try await translated { try await coach.picture(at: moment) }.state.calendarWishes
    var wishes = old
    if let hour { wishes.hour = hour.lowercased() == "habit" ? nil : try Reading.clock(hour) }
    wishes.breaks = breaks ?? wishes.breaks
    wishes.tests = tests ?? wishes.tests
    wishes.fewWords = fewWords ?? wishes.fewWords
    if let own { wishes.own = try place(own) }
    guard wishes != old || own != nil else {
      return print("Nothing is different from before. What can be set: strongback help calendar set")
    }
    if case .address = wishes.own, options.journal != nil {
      throw CommandError(Exit.usage, "A journal file is only read. Use --database to record something.")
    }
    if wishes != old { try await translated { try await coach.record([.calendarArranged(wishes)], at: moment) } }
    let outlook = try await options.outlook()
    print("Saved.\n")
    CalendarSheet(try await options.calendar(outlook, isAskedAnew: own != nil), outlook.picture.state).print()
  }

  private func place(_ text: String) throws -> OwnCalendar? {
    if text.lowercased() == "none" { return nil }
    if text.contains("://") {
      do throws(Mistyped) { return try OwnCalendar(address: text) } catch {
        throw CommandError(Exit.usage, error.sentence)
      }
    }
    let url = URL(fileURLWithPath: text).standardizedFileURL
    let bytes = try translating { try Files.read(url) }
    let now = try options.moment().instant
    guard (try? BusyTimes(reading: bytes, from: now, to: now, zone: .current)) != nil else {
      throw CommandError(Exit.badData, "\(text) is no calendar file. Nothing was changed; give one that ends in .ics.")
    }
    return .file(url.path)
  }
}

/// What goes into the calendar, and what stands in it, line by line.
struct CalendarSheet {
  private let calendar: RunnerCalendar
  private let state: RunnerState

  init(_ calendar: RunnerCalendar, _ state: RunnerState) {
    self.calendar = calendar
    self.state = state
  }

  func print() {
    let wishes = state.calendarWishes
    Swift.print(Paper.wrapped(wishes.sentences(state.profile).joined(separator: " ")))
    if let place = wishes.own?.place { Swift.print("Your own calendar: \(place)") }
    let said = calendar.own.sentences(wishes.own) { time in
      let moment = Clock.moment(Date(timeIntervalSince1970: Double(time) / 1000), in: calendar.zone)
      return "\(DayWords.near(moment.calendarDay, today: state.today)) \(BreakWords.clock(moment.timeOfDay))"
    }
    for line in said { Swift.print(Paper.wrapped(line)) }
    let entries = calendar.ledger.entries.filter { $0.item.day >= state.today.daysSinceEpoch && $0.item.kind != .rest }
    guard !entries.isEmpty else { return Swift.print("\nNothing stands in it now.") }
    Swift.print("")
    for entry in entries {
      let day = DayWords.short(CalendarDay(daysSinceEpoch: entry.item.day), today: state.today)
      let time = entry.item.from.map {
        BreakWords.clock(Clock.moment(Date(timeIntervalSince1970: Double($0) / 1000), in: calendar.zone).timeOfDay)
      }
      let state = entry.cancelled != nil ? " (dropped)" : entry.item.state == .provisional ? " (provisional)" : ""
      Swift.print("\(day)  \(time ?? "     ")  \(entry.item.summary)\(state)")
    }
  }
}
