import CoachCore
import TestKit
import Testing

private let monday = CalendarDay(iso: "2026-03-02")!

/// A runner in good health on a Monday morning, who has said these things as well.
private func wishes(_ said: EventBody...) -> WeekWishes {
  var events = [event(1, at("2026-03-01"), .screeningAnswered(.allNo))]
  for (index, body) in said.enumerated() { events.append(event(UInt64(index + 2), at("2026-03-01", 8), body)) }
  return WeekWishes(RunnerPicture(RunnerState(RunnerHistory(events), asOf: at("2026-03-02"))))
}

private func profile(_ change: (inout Profile) -> Void) -> EventBody {
  var profile = Profile()
  change(&profile)
  return .profileSet(profile)
}

struct WeekWishesTests {
  @Test func `a banned exercise is out because of the ban, and comes back without it`() {
    #expect(wishes(.exerciseBanned(.catCow)).obstacles(to: .catCow) == [.banned])
    #expect(wishes().obstacles(to: .catCow).isEmpty)
  }

  @Test func `kit and floor that are missing are named`() {
    #expect(wishes().obstacles(to: .hamstringAisStrap).contains(.equipment([.strap])))
    #expect(wishes(profile { $0.floorSpace = false }).obstacles(to: .gluteBridge).contains(.floor))
  }

  @Test func `a harder rung waits for the one below it, and for its level`() {
    let obstacles = wishes().obstacles(to: .sidePlank)
    #expect(obstacles.contains(.level(needs: .intermediate, has: .beginner)))
    #expect(obstacles.contains(.notYet(now: .sidePlankKnees)))
  }

  @Test func `a walk is for breaks and fills no block`() {
    #expect(wishes().obstacles(to: .movementBreakWalk).contains(.byHand))
  }

  @Test(arguments: [
    (Pin(day: monday - 1, role: .hipMobility), WishObstacle.past),
    (Pin(day: monday, role: .breathing), .unplannedRole(.breathing)),
    (
      Pin(day: monday, role: .hipMobility, exercise: .birdDog),
      .otherRole(.birdDog, fills: .backExtensors, wanted: .hipMobility)
    ),
    (
      Pin(day: monday, role: .hipMobility, exercise: .tableTopHipLean),
      .exercise(.tableTopHipLean, .equipment([.tableHipHeight]))
    ),
    (Pin(day: monday + 1, role: .hipMobility), .minutes(has: 0, needs: 3)),
    (Pin(day: monday + 2, role: .lowerLimb), .keptOff(.beforeRun(.long, on: monday + 3))),
    (Pin(day: monday + 5, role: .lateralCore), .strengthNextTo(monday + 4)),
  ])
  func `a pin that the week cannot keep is refused with its reason`(pin: Pin, obstacle: WishObstacle) {
    let said = profile { profile in
      profile.minutes[1] = 0
      profile.usualRuns[3] = .long
      profile.equipment = [.none, .mat]
    }
    #expect(wishes(said, .blockPinned(Pin(day: monday + 4, role: .lateralCore))).obstacle(to: pin) == obstacle)
  }

  @Test func `a pin that can be kept has nothing against it, and a later week is left open`() {
    #expect(wishes().obstacle(to: Pin(day: monday + 3, role: .hipMobility)) == nil)
    #expect(wishes().obstacle(to: Pin(day: monday + 17, role: .hipMobility)) == nil)
  }

  @Test func `a fourth block does not fit where three are pinned`() {
    let pins: [Role] = [.thoracicRotation, .lumbarMobility, .hipMobility]
    let said = pins.map { EventBody.blockPinned(Pin(day: monday + 1, role: $0)) }
    let wishes = wishes(said[0], said[1], said[2])
    #expect(wishes.obstacle(to: Pin(day: monday + 1, role: .lateralCore)) == .full(3))
  }

  @Test func `the choices for a swap are of the same kind, allowed and not too hard`() {
    let choices = wishes(.exerciseBanned(.pelvicTilt)).choices(insteadOf: .catCow, on: nil)
    #expect(!choices.isEmpty && !choices.contains(.pelvicTilt) && !choices.contains(.catCow))
    #expect(choices.allSatisfy { Exercise.with($0).plannedRole == .lumbarMobility })
    #expect(!wishes().choices(insteadOf: .sidePlankKnees, on: nil).contains(.sidePlankLegLift))
  }
}
