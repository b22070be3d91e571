import CoachCore
import Testing

@testable import Figures

/// Drawings for terminals, in Braille dots.
struct DotsTests {
  @Test(arguments: ExerciseID.allCases)
  func `start and end fit the columns asked for, and what moves is marked at the end only`(exercise: ExerciseID) {
    let (start, end) = Figure.of(exercise).dots(columns: 30)
    for dots in [start, end] {
      #expect(dots.rows.allSatisfy { $0.count == 30 } && dots.rows.contains { $0.contains { $0.dots != 0 } })
    }
    #expect(!start.rows.contains { $0.contains { $0.moves } })
    #expect(end.rows.contains { $0.contains { $0.moves } })
  }

  @Test func `the left side is the right one in a mirror`() {
    let (_, right) = Figure.of(.birdDog).dots(columns: 40)
    let (_, left) = Figure.of(.birdDog).dots(columns: 40, side: .left)
    let turned = zip(right.rows, left.rows).flatMap {
      zip($0.reversed(), $1).map { abs($0.dots.nonzeroBitCount - $1.dots.nonzeroBitCount) }
    }
    #expect(turned.reduce(0, +) < 160)
  }

  @Test func `what moves can be coloured`() {
    let lines = Figure.of(.birdDog).dots(columns: 30).end.lines { "<" + $0 + ">" }
    #expect(
      lines.contains { $0.contains("<") } && lines[0].filter { $0 == "<" }.count == lines[0].filter { $0 == ">" }.count)
  }

  @Test func `an outline is read back from the drawing's own path`() {
    var path = Path()
    path.polygon([Spot(0, 0), Spot(10, 0), Spot(10, -10)])
    path.polygon([Spot(-5, 5), Spot(3, 7), Spot(4, 4)])
    #expect(path.outlines == [[Spot(0, 0), Spot(10, 0), Spot(10, -10)], [Spot(-5, 5), Spot(3, 7), Spot(4, 4)]])
  }
}
