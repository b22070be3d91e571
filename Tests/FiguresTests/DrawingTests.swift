import CoachCore
import Foundation
import TestKit
import Testing

@testable import Figures

struct DrawingTests {
  @Test(arguments: ExerciseID.allCases)
  func `a still names its exercise, and says what is seen`(exercise: ExerciseID) {
    let still = Figure.of(exercise).still()
    #expect(still.contains("<title>\(Exercise.with(exercise).name)</title>"))
    #expect(still.contains("<desc>\(Figure.of(exercise).words())</desc>"))
    #expect(Figure.of(exercise).captions.allSatisfy { $0.count > 12 && $0.hasSuffix(".") })
  }

  @Test(arguments: Drawn.usual)
  func `every drawing is well-formed, and all its numbers are whole`(drawn: Drawn) {
    let film = Film(drawn.exercise, with: drawn.tag)
    let figure = drawn.figure
    for drawing in [figure.still(), figure.icon(), figure.strip(side: .left), film.frame(at: .out(0.4))] {
      #expect(isWellFormed(drawing))
      #expect(!drawing.contains("nan") && !drawing.contains("inf"))
    }
  }

  @Test(arguments: [ExerciseID.birdDog, .seatedRotationFlexionAis, .movementBreakWalk])
  func `an animated drawing is well-formed, and shows start and end where motion is not wanted`(exercise: ExerciseID) {
    let drawing = Film(exercise, side: .left).animated(Repetition(Exercise.with(exercise)))
    #expect(isWellFormed(drawing))
    #expect(drawing.contains("prefers-reduced-motion") && drawing.contains("<animate "))
  }

  @Test(arguments: ExerciseID.allCases)
  func `a still is under 6 kB when it is sent`(exercise: ExerciseID) throws {
    #expect(try zippedSize(of: Figure.of(exercise).still()) < 6000)
    #expect(try zippedSize(of: Figure.of(exercise).icon()) < 6000)
  }

  @Test(arguments: ExerciseID.allCases)
  func `what moves is coloured, and at the start nothing is`(exercise: ExerciseID) {
    let figure = Figure.of(exercise)
    let stage = figure.stage()
    let moving: Set<Tone> = [.movingSkin, .movingCloth, .farMovingSkin, .farMovingCloth]
    func coloured(_ picture: Picture) -> Bool {
      picture.panels.contains { $0.pieces.contains { moving.contains($0.tone) } }
    }
    #expect(coloured(figure.picture(figure.skeleton(out: 1), on: stage, arrows: true)))
    #expect(!coloured(figure.picture(figure.skeleton(out: 0), on: stage, arrows: false, quiet: true)))
  }

  @Test(arguments: ExerciseID.allCases)
  func `the whole movement stays inside the picture`(exercise: ExerciseID) {
    let figure = Figure.of(exercise)
    let stage = figure.stage()
    for share in [0.1, 0.35, 0.6, 0.9] {
      for skeleton in [figure.skeleton(out: share), figure.skeleton(back: share)] {
        for (panel, box) in zip(figure.picture(skeleton, on: stage, arrows: false).panels, stage.boxes) {
          for piece in panel.pieces where piece.tone != .halo && !piece.path.isEmpty {
            #expect(piece.path.box.least.x >= box.least.x && piece.path.box.most.x <= box.most.x)
            #expect(piece.path.box.least.y >= box.least.y && piece.path.box.most.y <= box.most.y)
          }
        }
      }
    }
  }

  @Test(arguments: Drawn.usual)
  func `an outline keeps its corners while it moves, so that one turns into the next`(drawn: Drawn) {
    let figure = drawn.figure
    let stage = figure.stage()
    func letters(_ skeleton: Skeleton) -> [[UInt8]] {
      figure.picture(skeleton, on: stage, arrows: false).panels.flatMap { panel in
        panel.pieces.map { $0.path.isEmpty ? [] : [UInt8(clamping: $0.path.outlines.map(\.count).reduce(0, +) % 251)] }
      }
    }
    let start = letters(figure.skeleton(out: 0))
    for step in [1, 3, 5, 8] {
      let now = letters(figure.skeleton(out: Double(step) / 8))
      #expect(zip(start, now).allSatisfy { $0 == $1 || $0.isEmpty || $1.isEmpty }, "\(drawn.testDescription)")
    }
  }

  @Test func `a page that has its own colours gets none`() {
    #expect(!Figure.of(.birdDog).still(theme: .page).contains("<style>"))
    #expect(Theme.styleSheet.contains(".figure .a{fill:var(--figure-skin)}"))
  }

  @Test(arguments: [
    (ExerciseID.birdDog, "bird-dog"), (.seatedRotationAis, "seated-rotation-ais"), (.sidePlank, "side-plank"),
  ])
  func `the drawing is the one that was looked at`(exercise: ExerciseID, name: String) throws {
    try expectGolden(Figure.of(exercise).still(theme: .light), name + ".svg")
  }

  /// Every tag closes in its turn.
  private func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let tag = rest[rest.index(after: start)..<end]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(tag.prefix { $0 != " " })
      }
      rest = rest[rest.index(after: end)...]
    }
    return open.isEmpty && text.hasPrefix("<svg")
  }

  private func zippedSize(of text: String) throws -> Int {
    let gzip = Process()
    let (input, output) = (Pipe(), Pipe())
    gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
    gzip.arguments = ["-9", "-c"]
    gzip.standardInput = input
    gzip.standardOutput = output
    try gzip.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let size = output.fileHandleForReading.readDataToEndOfFile().count
    gzip.waitUntilExit()
    return size
  }
}
