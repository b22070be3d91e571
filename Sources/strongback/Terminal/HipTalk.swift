import CoachCore
import Coaching

/// Leads a runner through the hip check, and reads the marks or the angles.
struct HipTalk {
  func check(_ day: CalendarDay) throws -> HipCheck {
    let withMirror = try Prompt().choice(
      "What do you have?",
      [("a long mirror and a tape measure", true), ("a phone that shows angles, and a stick", false)],
      otherwise: 0)
    for (index, step) in (withMirror ? HipCheck.mirrorSteps : HipCheck.phoneSteps).enumerated() {
      print(Paper.wrapped("  \(index + 1)  \(step)", indent: "     "))
    }
    return withMirror ? HipCheck(day: day, try mirror()) : HipCheck(day: day, try phone())
  }

  private func mirror() throws -> HipCheck.Method {
    func marks(_ side: String) throws -> HipMarks {
      let heights = try (1...3).map {
        Millimetres(try Prompt().number("\(side), mark \($0), millimetres above the floor?", HipReading.heights))
      }
      return HipMarks(heights[0], heights[1], heights[2])
    }
    let (left, right) = (try marks("Left"), try marks("Right"))
    let width = try Prompt().number(
      "Millimetres between the two hip bones, if you have measured it?", HipReading.widths,
      otherwise: HipFinding.usualWidth.value)
    return .mirror(left: left, right: right, width: Millimetres(width))
  }

  private func phone() throws -> HipCheck.Method {
    while true {
      var degrees: [Double] = []
      for turn in 1...3 {
        degrees += HipReading.numbers(try Prompt().line("Five readings, round \(turn) of 3, with blanks between?"))
      }
      if let readings = TiltReadings(degrees) { return .tilt(readings) }
      print("That were \(degrees.count) numbers up to 45 degrees; it takes fifteen. Once more, please.")
    }
  }
}
