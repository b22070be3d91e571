import ArgumentParser
import CoachCore
import Coaching
import Foundation
import Journal
import WebApp

struct ExportAllCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Everything in one zip archive, for safe-keeping or another machine.",
    discussion: """
      The journal, the original files of your runs, reports, and a page that explains it. "strongback import" reads it back.
      """)
  @OptionGroup var options: CoachOptions
  @OptionGroup var out: ExportOut

  func run() async throws {
    let moment = try options.moment()
    let events = try await translated { try await options.store().events(of: .owner).events }
    let shelf = options.journal == nil ? RunFileShelf(beside: options.place) : nil
    let outlook = Outlook(RunnerHistory(events), at: moment)
    let page = ReportDocument.html(ReportModel(outlook))
    var archive = EverythingArchive(
      events, shelf, EverythingArchive.reports(outlook, page: page, at: moment), at: moment)
    try out.write(
      piecewise: { try translating { try archive.next() } }, as: "strongback-\(moment.calendarDay).zip")
  }
}
