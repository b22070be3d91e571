import CoachCore
public import Coaching
import Foundation

/// The page for a clinician, with what only a screen shows above it.
struct ReportPage: PageModel {
  static let template = "report"
  let title = "Report for a clinician"
  let place = Place.progress
  let styles: [String] = ["report.css"]

  let report: ReportModel
  /// Not called like the report's own, which an empty one would stand in for.
  let typed: String
  /// What the file's address has besides its name.
  let query: String

  init(_ outlook: Outlook, question: String?) {
    report = ReportModel(outlook, question: question)
    typed = report.question ?? ""
    let escaped = report.question?.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
    query = escaped.map { "?question=" + $0 } ?? ""
  }
}

/// The page for a clinician as one HTML file that needs nothing else.
public enum ReportDocument {
  /// The size of the sheet, for a printer that does not ask.
  public enum Paper: String, CaseIterable, Sendable {
    case a4, letter
  }

  public static func html(_ report: ReportModel, on paper: Paper? = nil) -> String {
    html(report, Templates(.carried), .carried, on: paper)
  }

  static func html(
    _ report: ReportModel, _ templates: Templates, _ assets: Assets, on paper: Paper? = nil
  ) -> String {
    let sheet = assets["report.css"].map { String(decoding: $0.content.bytes, as: UTF8.self) } ?? ""
    let size = paper.map { "@page { size: \($0 == .a4 ? "A4" : "letter"); }\n" } ?? ""
    return frame(
      "<style>\n\(sheet)\(size)</style>", templates.part("reportsheet", report))
  }

  /// The same with its style sheet beside it, for a page that may have no styles of its own.
  static func linked(_ report: ReportModel, _ templates: Templates, _ assets: Assets, more: String = "") -> String {
    frame(
      "<link rel=\"stylesheet\" href=\"\(assets.path("report.css"))\">",
      templates.part("reportsheet", report) + more)
  }

  private static func frame(_ style: String, _ content: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <title>Back and running: report for a clinician</title>
    \(style)
    </head>
    <body class="sheet-frame">
    \(content)
    </body>
    </html>

    """
  }
}
