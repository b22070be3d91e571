import CoachCore
import Foundation

/// The pain of some weeks as a drawing for paper: black on white, letters where a rule fired.
struct ReportPainCourse {
  private let first: CalendarDay
  private let today: CalendarDay
  private var mornings: [CalendarDay: Int] = [:]
  private var highest: [CalendarDay: Int] = [:]

  private static let size = (width: 700.0, height: 150.0)
  private static let frame = (left: 22.0, right: 694.0, top: 22.0, bottom: 130.0)

  init(_ picture: RunnerPicture, from first: CalendarDay) {
    self.first = first
    today = picture.state.today
    for told in picture.state.mornings where told.moment.day >= first {
      mornings[told.moment.day] = told.value.score.value
    }
    for told in picture.state.pains where told.moment.day >= first && told.value.site.isSpine {
      highest[told.moment.day] = max(highest[told.moment.day] ?? 0, told.value.score.value)
    }
  }

  /// Nil where nothing was told.
  ///
  /// - Parameter marks: rules that fired, by letter.
  func svg(_ marks: [(letter: String, day: CalendarDay)]) -> String? {
    guard !mornings.isEmpty || !highest.isEmpty else { return nil }
    let (left, right, top, bottom) = ReportPainCourse.frame
    var svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 700 150\" role=\"img\" aria-label=\"\(label)\" "
      + "font-size=\"9\" fill=\"#000\">"
    for score in [0, 3, 5, 10] {
      let dashes = score == 3 || score == 5 ? " stroke-dasharray=\"2 3\"" : ""
      let grey = score == 0 ? "#000" : "#777"
      svg += line(left, y(score), right, y(score), grey, 0.6, dashes)
      svg += "<text x=\"\(text(left - 5))\" y=\"\(text(y(score) + 3))\" text-anchor=\"end\">\(score)</text>"
    }
    for (index, day) in stride(from: 0, through: today - first, by: 14).map({ first + $0 }).enumerated() {
      svg += line(x(day), bottom, x(day), bottom + 3, "#000", 0.6)
      let (_, month, number) = day.civil
      let anchor = index == 0 ? "start" : "middle"
      svg +=
        "<text x=\"\(text(x(day)))\" y=\"\(text(bottom + 13))\" text-anchor=\"\(anchor)\">\(number) \(DayWords.months[month - 1].prefix(3))</text>"
    }
    for mark in marks { svg += line(x(mark.day), top - 6, x(mark.day), bottom, "#999", 0.5) }
    svg += morningLine
    for (day, score) in highest.sorted(by: { $0.key < $1.key }) {
      svg +=
        "<circle cx=\"\(text(x(day)))\" cy=\"\(text(y(score)))\" r=\"2.1\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"0.8\"/>"
    }
    var last = (x: -100.0, row: 0)
    for mark in marks {
      let at = x(mark.day)
      let row = at - last.x < 10 ? 1 - last.row : 0
      last = (at, row)
      svg +=
        "<text x=\"\(text(at))\" y=\"\(text(top - 9 - Double(row) * 8))\" text-anchor=\"middle\" font-weight=\"700\">\(mark.letter)</text>"
    }
    return svg + "</svg>"
  }

  private var label: String {
    let all = Array(mornings.values) + Array(highest.values)
    return
      "Back pain from 0 to 10 over \(Int((today - first + 1) / 7)) weeks: morning scores from \(all.min() ?? 0) to \(all.max() ?? 0)"
  }

  /// Mornings joined, with a gap where more than a week is missing.
  private var morningLine: String {
    var path = ""
    var before: CalendarDay?
    for (day, score) in mornings.sorted(by: { $0.key < $1.key }) {
      let joins = before.map { day - $0 <= 7 } ?? false
      path += "\(joins ? "L" : "M")\(text(x(day))) \(text(y(score)))"
      if !joins { path += "h0.01" }
      before = day
    }
    return path.isEmpty
      ? ""
      : "<path d=\"\(path)\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.4\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, _ width: Double, _ more: String = ""
  ) -> String {
    "<line x1=\"\(text(x1))\" y1=\"\(text(y1))\" x2=\"\(text(x2))\" y2=\"\(text(y2))\" stroke=\"\(colour)\" stroke-width=\"\(width)\"\(more)/>"
  }

  private func x(_ day: CalendarDay) -> Double {
    let (left, right) = (ReportPainCourse.frame.left, ReportPainCourse.frame.right)
    return left + 4 + (right - left - 8) * Double(day - first) / Double(max(1, today - first))
  }

  private func y(_ score: Int) -> Double {
    let (top, bottom) = (ReportPainCourse.frame.top, ReportPainCourse.frame.bottom)
    return bottom - (bottom - top) * Double(score) / 10
  }

  private func text(_ value: Double) -> String { String(format: "%.1f", value) }
}
