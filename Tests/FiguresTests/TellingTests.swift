import CoachCore
import Testing

@testable import Figures

/// The words for screen readers come from the poses.
struct TellingTests {
  @Test(arguments: Drawn.all)
  func `a drawing is told by how one lies or stands, what touches the floor, and what moves`(drawn: Drawn) {
    let words = drawn.figure.words()
    let positions = ["Lying", "On hands", "On one hand", "On the ", "Kneeling", "Sitting", "Standing"]
    #expect(positions.contains { words.contains($0) }, "\(words)")
    #expect(words.hasSuffix(".") && !words.contains("  ") && !words.contains("..") && words.count < 620, "\(words)")
  }

  @Test(arguments: [
    (ExerciseID.birdDog, "On the floor at the end: right hand and left knee. The right hip extends to 10°"),
    (.gluteBridge, "Lying face up. On the floor at the end: head, upper back, both hands and both feet."),
    (.standingRollDown, "Standing. On the floor at the end: both feet. The back rounds by 90°"),
    (.sidePlank, "On the right side, on the forearm. On the floor at the end: right forearm and right foot."),
    (.proneBackExtension, "Lying face down."), (.clamshell, "Lying on the left side."),
    (.ankleRockKneeToWall, "Kneeling on the left knee."), (.seatedRotationAis, "The trunk turns by 45° to the right."),
    (.straightLegRaise, "The right hip bends to 40°."),
  ])
  func `what is told is what the poses say`(exercise: ExerciseID, said: String) {
    #expect(Figure.of(exercise).words().contains(said))
  }

  @Test(arguments: [ExerciseID.birdDog, .clamshell, .seatedRotationAis, .splitSquat])
  func `the other side is told with left and right exchanged`(exercise: ExerciseID) {
    let figure = Figure.of(exercise)
    let (right, left) = (figure.words(side: .right), figure.words(side: .left))
    #expect(left != right)
    #expect(right.split(separator: " ").count == left.split(separator: " ").count)
  }
}
