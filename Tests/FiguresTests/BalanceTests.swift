import CoachCore
import Testing

@testable import Figures

/// Whoever stands or kneels would not fall over; hands on a wall, a table or a rail count as support.
struct BalanceTests {
  /// Walking is left out: it falls from foot to foot.
  private static let upright = Drawn.all.filter {
    [.standing, .halfKneeling, .quadruped].contains(Exercise.with($0.exercise).position)
      && $0.exercise != .movementBreakWalk
  }

  @Test(arguments: upright)
  func `the centre of mass is over what carries`(drawn: Drawn) {
    let figure = drawn.figure
    let ways = [figure.out, figure.back].flatMap { keys in
      zip(keys, keys.dropFirst()).flatMap { a, b in
        stride(from: 0.0, through: 1, by: drawn.tag == nil ? 0.04 : 0.5).map { Skeleton(a.solved.toward(b.solved, $0)) }
      }
    }
    let touchesWall = figure.out.contains { key in
      Side.allCases.contains {
        if case .hand(let rest) = key.solved.pose.arms[$0], case .world = rest.place { true } else { false }
      }
    }
    let onTable = drawn.exercise == .tableTopHipLean
    let backOnWall = figure.out.contains { $0.solved.pose.pelvis.held == .buttocks }
    var worst = -Double.infinity
    var at = ""
    for skeleton in ways {
      var carriers = skeleton.carriers(hands: touchesWall)
      if onTable { carriers += [skeleton.legs.right.knee, skeleton.legs.right.ankle] }
      if backOnWall { carriers += [skeleton.point(.buttocks)] }
      let mass = skeleton.centreOfMass
      for turn in stride(from: 0.0, to: 360, by: 15) {
        let direction = Vector.level(turn)
        let beyond = mass.dot(direction) - (carriers.map { $0.dot(direction) }.max() ?? 0)
        if beyond > worst { (worst, at) = (beyond, "\(turn)° from ahead, at \(mass)") }
      }
    }
    #expect(worst < 20 * millimetre, "\(drawn.testDescription): \(worst) \(at)")
  }
}

extension Skeleton {
  /// Where feet, knees, forearms and hands touch the floor, a step, or what the hands are held to.
  func carriers(hands: Bool) -> [Vector] {
    var all: [Vector] = []
    for side in Side.allCases {
      let (arm, leg) = (arms[side], legs[side])
      let wide = leg.foot.right * 24
      for place in [leg.heel, leg.ball, leg.toes] where place.y < 26 || (place.y > 80 && place.y < 106) {
        all += [place + wide, place - wide]
      }
      if leg.knee.y < 42 { all += [leg.knee, leg.ankle] }
      if arm.wrist.y < 75 || hands { all += [arm.wrist, arm.fingertips] }
      if arm.elbow.y < 32 { all.append(arm.elbow) }
    }
    return all
  }

  /// Shares of body mass: Winter, Biomechanics and Motor Control of Human Movement, table 4.1.
  var centreOfMass: Vector {
    var sum = spine[5].mixed(with: pelvisCentre, 0.35) * 0.497 + headCentre * 0.081
    for side in Side.allCases {
      let (arm, leg) = (arms[side], legs[side])
      sum += arm.shoulder.mixed(with: arm.elbow, 0.436) * 0.028 + arm.elbow.mixed(with: arm.wrist, 0.6) * 0.022
      sum += leg.hip.mixed(with: leg.knee, 0.433) * 0.1 + leg.knee.mixed(with: leg.ankle, 0.433) * 0.0465
      sum += leg.ball * 0.0145
    }
    return sum
  }
}

extension BodyMark {
  static let touching: [BodyMark] =
    [.upperBack, .buttocks, .pubis]
    + Side.allCases.flatMap { [.knee($0), .elbow($0), .wrist($0), .ankle($0), .hipSide($0)] as [BodyMark] }
}
