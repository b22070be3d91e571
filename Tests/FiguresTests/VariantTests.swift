import CoachCore
import Testing

@testable import Figures

/// Exercises as they are changed for someone.
struct VariantTests {
  /// Changes of time, effort or care, which no picture can show, and supports that the usual picture has already.
  private static let unseen: Set<String> = [
    "adductor-squeeze groin", "adductor-squeeze hypertension-isometric", "bird-dog hypertension-isometric",
    "calf-raise balance-risk", "chair-crossed-elbow-stretch shoulder",
    "figure-four-stretch knee", "front-plank hypertension-isometric", "front-plank wrist",
    "glute-bridge pregnancy-supine", "half-kneeling-hip-flexor-stretch extension-intolerant",
    "hip-airplane-supported balance-risk", "hip-hinge flexion-intolerant", "mcgill-curl-up acute-radicular",
    "mcgill-curl-up flexion-intolerant", "mcgill-curl-up hypertension-isometric", "ninety-ninety flexion-intolerant",
    "pelvic-lift hypertension-isometric", "pelvic-lift pregnancy-supine", "plank-knees extension-intolerant",
    "plank-knees hypertension-isometric", "prone-back-extension hypertension-isometric",
    "side-plank hypertension-isometric", "side-plank-knees hypertension-isometric",
    "side-plank-knees pregnancy-abdominal", "single-knee-to-chest knee", "standing-hip-hike balance-risk",
  ]

  @Test func `every change that shows is drawn`() {
    var missing: Set<String> = []
    for exercise in Exercise.catalogue {
      for change in exercise.contraindications where change.action == .modify {
        if Figure.of(exercise.id, with: change.tag) == nil { missing.insert(exercise.id.slug + " " + change.tag.slug) }
      }
    }
    #expect(missing == Self.unseen)
  }

  @Test(arguments: Drawn.all.filter { $0.tag != nil })
  func `a change looks different from the usual, and says what is different`(drawn: Drawn) throws {
    let figure = drawn.figure
    let usual = Figure.of(drawn.exercise)
    #expect(figure.still() != usual.still() || figure.strip() != usual.strip())
    let advice = try #require(Exercise.with(drawn.exercise).contraindications.first { $0.tag == drawn.tag })
    #expect(figure.title == Exercise.with(drawn.exercise).name + ": " + advice.instruction)
    #expect(figure.captions.last?.lowercased() == advice.instruction.lowercased() + ".")
  }

  @Test func `a film of someone with a tag shows the change, and the usual where nothing changes`() {
    let halfway = Film(.hipHinge, with: .acuteRadicular).frame(at: .out(1))
    #expect(halfway != Film(.hipHinge).frame(at: .out(1)))
    #expect(Film(.hipHinge, with: .neck).frame(at: .out(1)) == Film(.hipHinge).frame(at: .out(1)))
  }

  @Test func `half of the way is half of the way`() {
    let (whole, half) = (Figure.of(.hipHinge), Figure.of(.hipHinge).reaching(0.5))
    let (a, b) = (whole.skeleton(out: 0.5), half.skeleton(out: 1))
    #expect((a.headCentre - b.headCentre).length < 1e-6 && (a.legs.right.knee - b.legs.right.knee).length < 1e-6)
    let quarter = half.skeleton(out: 0.5)
    #expect((quarter.headCentre - whole.skeleton(out: 0.25).headCentre).length < 6)
  }
}
