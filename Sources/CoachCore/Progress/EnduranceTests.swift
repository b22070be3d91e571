extension SelfTest {
  private static let loadedExtension: Set<Tag> = [
    .extensionIntolerant, .acuteRadicular, .pregnancyProne, .pregnancyAbdominal, .hypertensionIsometric,
    .osteoporosisLoadedFlexion, .boneStress,
  ]

  static func endurance(_ kind: TestKind) -> SelfTest {
    switch kind {
    case .sorensen:
      SelfTest(
        kind, "Back extensor hold (Biering-Sørensen)",
        [
          "Lie face down on a firm table or bench, hip bones at its edge, legs held by a helper or a strap.",
          "Rest the hands on a chair in front until you are ready.",
          "Fold the arms on the chest, lift the trunk level with the legs as the clock starts.",
          "Stay level and keep breathing. The clock stops when the trunk sinks.",
        ], equipment: [.benchOrChair, .chair], needsHelperOrStrap: true, excludedBy: loadedExtension)
    case .proneHold:
      SelfTest(
        kind, "Back extensor hold on the floor",
        [
          "Lie face down with a cushion under the lower tummy, arms along the body.",
          "Lift the breastbone just off the floor, neck long, eyes on the floor, as the clock starts.",
          "Hold it low and keep breathing. The clock stops when the breastbone touches.",
          "Compare it with your own earlier holds only; the bench test is another test.",
        ], excludedBy: loadedExtension)
    case .flexor:
      SelfTest(
        kind, "Front trunk hold",
        [
          "Sit with knees and hips bent to a right angle, feet held or hooked, back on a wedge of pillows at about 60 degrees.",
          "Cross the arms on the chest.",
          "Have the support moved back a hand's width as the clock starts.",
          "Keep the same lean. The clock stops when the back meets the support.",
        ],
        excludedBy: [
          .flexionIntolerant, .osteoporosisLoadedFlexion, .pregnancyAbdominal, .pregnancySupine, .acuteRadicular,
          .hypertensionIsometric, .neck,
        ])
    case .sideBridge:
      SelfTest(
        kind, "Side bridge",
        [
          "Lie on one side, legs straight, top foot in front of the other, elbow under the shoulder.",
          "Lift the hips until head, hips and feet are in one line as the clock starts.",
          "Keep breathing. The clock stops when the hips sink or roll.",
        ], excludedBy: [.shoulder, .hypertensionIsometric, .pregnancyAbdominal])
    default:
      SelfTest(
        .frontPlank, "Front plank",
        [
          "Forearms and toes on the floor, elbows under the shoulders.",
          "Lift into one line from head to heels as the clock starts.",
          "Keep breathing. The clock stops when the hips sink or rise a second time.",
        ], excludedBy: [.shoulder, .hypertensionIsometric, .pregnancyAbdominal, .extensionIntolerant])
    }
  }

  static func repetitions(_ kind: TestKind) -> SelfTest {
    let bridge: Set<Tag> = [.pregnancySupine, .hamstringAcute, .acuteRadicular, .boneStress]
    switch kind {
    case .singleLegBridge:
      return SelfTest(
        kind, "Single-leg bridge on the floor",
        [
          "Lie on the back, one foot flat near the buttock, the other thigh straight up.",
          "Lift until shoulder, hip and knee are in one line, lower until you just touch, and go again.",
          "About two seconds up, two seconds down.",
        ], excludedBy: bridge)
    case .singleLegBridgeBox:
      return SelfTest(
        kind, "Single-leg bridge, heel on a box",
        [
          "Lie on the back, one heel on a box of 60 cm, knee a little bent, the other thigh straight up, arms crossed.",
          "Push through the heel until the hips are fully open, lower until you just touch, and go again.",
          "Only repetitions with fully open hips count.",
        ], equipment: [.mat, .benchOrChair], excludedBy: bridge)
    case .sideLyingRaises:
      return SelfTest(
        kind, "Side-lying leg raises",
        [
          "Lie on one side in one straight line, slightly rolled forward.",
          "Lift the top leg to about 30 degrees, heel leading, and lower it more slowly than you lifted it.",
          "Only raises without rolling back count.",
        ], excludedBy: [.hipReplacement, .boneStress])
    case .splitSquats:
      return SelfTest(
        kind, "Split squats",
        [
          "Stand in a long step, trunk tall.",
          "Lower the back knee until it just touches a cushion, and rise through the front foot.",
          "Only repetitions with the front knee over the foot count.",
        ], equipment: [.none], excludedBy: [.knee, .boneStress, .balanceRisk])
    default:
      return SelfTest(
        .calfRaises, "Single-leg calf raises",
        [
          "Stand on one straight leg, fingertips on a wall for balance.",
          "Rise to full height and come down, about one second each way.",
          "Only raises to full height count.",
        ], equipment: [.wallSupport], excludedBy: [.ankleAchilles, .boneStress])
    }
  }
}
