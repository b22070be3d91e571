import CoachCore
import Testing

@testable import Figures

/// One of all that is drawn: an exercise as it is, or as it is changed for a tag.
struct Drawn: CustomTestStringConvertible, Sendable {
  let exercise: ExerciseID
  let tag: CoachCore.Tag?

  var testDescription: String { exercise.slug + (tag.map { " with " + $0.slug } ?? "") }
  var figure: Figure { tag.flatMap { Figure.of(exercise, with: $0) } ?? .of(exercise) }

  /// Fifty moments each way of an exercise, ten of a change of it.
  var way: Way { Way(figure, moments: tag == nil ? 50 : 10) }

  static let usual = ExerciseID.allCases.map { Drawn(exercise: $0, tag: nil) }
  static let all = ExerciseID.allCases.flatMap { exercise in
    [Drawn(exercise: exercise, tag: nil)]
      + Figure.variants(of: exercise).map { Drawn(exercise: exercise, tag: $0.tag) }
  }
}

/// Moments of the way out and of the way back, as skeletons.
struct Way {
  let out: [Skeleton]
  let back: [Skeleton]
  var all: [Skeleton] { out + back }

  init(_ figure: Figure, moments: Int = 50) {
    let shares = (0..<moments).map { Double($0) / Double(moments - 1) }
    out = shares.map { figure.skeleton(out: $0) }
    back = shares.map { figure.skeleton(back: $0) }
  }
}

extension Skeleton {
  /// All that is drawn of the body, as flesh.
  var flesh: [Blob] {
    var all = skull + nose + neck
    all += slices.map { Blob($0.centre, $0.frame, Vector($0.halfDepth, 1, $0.halfWidth)) }
    for side in Side.allCases {
      let (arm, leg) = (arms[side], legs[side])
      all += arm.palmBlobs + arm.fingerBlobs + arm.thumbBlobs + leg.sole + leg.toeBlobs
      all += limb(leg.hip, leg.knee, leg.thigh, Girths.thigh) + limb(leg.knee, leg.ankle, leg.shank, Girths.shank)
      all += limb(arm.shoulder, arm.elbow, arm.upper, Girths.upperArm)
      all += limb(arm.elbow, arm.wrist, arm.forearm, Girths.forearm)
    }
    return all
  }

  private func limb(_ a: Vector, _ b: Vector, _ frame: Rotation, _ girths: [Girth]) -> [Blob] {
    girths.map { Blob(a.mixed(with: b, $0.share) + frame.ahead * $0.ahead, $0.radius) }
  }
}

/// Thousandths of body height in a millimetre, for someone of 1.75 m.
let millimetre = 1 / 1.75
