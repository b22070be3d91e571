public import ArgumentParser
import CoachCore
import Coaching
import Foundation
public import WebApp

struct ExportReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "One page for a clinician: danger signs, pain, tests, exercises, running.",
    discussion: """
      Writes one HTML page that needs nothing else, or a PDF where the name ends in .pdf and a browser of the Chromium \
      family is installed. It prints on one sheet of A4 or Letter, in black and white.
      """)
  @OptionGroup var options: CoachOptions
  @OptionGroup var out: ExportOut
  @Option(help: "What you want to ask the clinician; without it there are lines to write on.") var question: String?
  @Option(help: "The paper of a PDF: a4 or letter.") var paper: ReportDocument.Paper = .a4

  func run() async throws {
    let outlook = try await options.outlook()
    let report = ReportModel(outlook, question: question)
    let day = "\(outlook.picture.state.today)"
    guard out.out?.lowercased().hasSuffix(".pdf") ?? false else {
      return try out.write(Array(ReportDocument.html(report).utf8), as: "report-\(day).html")
    }
    guard let printer = PaperPrinter() else {
      throw CommandError(
        Exit.notFound,
        "No browser that prints without a window was found, so there is no PDF. Install Chromium or Chrome, or write "
          + "the page with --out report.html and print it from any browser.")
    }
    guard let pdf = try printer.pdf(of: ReportDocument.html(report, on: paper)) else {
      throw CommandError(
        Exit.inputOutput,
        "\(printer.name) did not make a PDF. Nothing was written; write the page with --out report.html and print it.")
    }
    try out.write(pdf, as: "report-\(day).pdf")
  }
}

extension ReportDocument.Paper: ExpressibleByArgument {}
