extension Norm {
  private static let mcGill = "McGill, Childs & Liebenson 1999, Arch Phys Med Rehabil 80:941-4"
  private static let evans = "Evans et al. 2007, by way of later reviews"
  private static let anderson = "Anderson et al. 2014, by way of later reviews"
  private static let strand = "Strand et al. 2014, J Hum Kinet 40:93-101"
  private static let chase = "Chase et al. 2014, fitness norms for the plank"
  private static let freckleton = "Freckleton, Cook & Pizzari 2014, Br J Sports Med 48:713-7"
  private static let ymca = "YMCA sit-and-reach table, as a college prints it"
  private static let johnson = "Johnson et al. 2012, J Athl Train 47:52-60"

  /// Every norm that we bundle; the floor hold of the extensors and fingers to floor have none.
  public static let all: [Norm] = trunk + plank + legs + sitAndReach

  /// The young adults' means and deviations are recalled [U]; their ratios match the verified abstract.
  private static let trunk: [Norm] =
    young(.sorensen, men: (146, 51), women: (189, 60), athletes: 163, students: 101)
    + young(.flexor, men: (144, 76), women: (149, 99), athletes: 224, students: 160)
    + young(.sideBridge, men: (95.5, 34.5), women: (74.5, 33), athletes: 103.5, students: 54.5)

  /// For the side bridge the mean of the published left and right.
  private static func young(
    _ kind: TestKind, men: (Double, Double), women: (Double, Double), athletes: Double, students: Double
  ) -> [Norm] {
    [
      Norm(
        kind: kind, sex: .male, group: "31 healthy young men", values: .mean(men.0, deviation: men.1),
        checked: .unverified, citation: mcGill, ages: 18...30),
      Norm(
        kind: kind, sex: .female, group: "44 healthy young women", values: .mean(women.0, deviation: women.1),
        checked: .unverified, citation: mcGill, ages: 18...30),
      Norm(
        kind: kind, sex: nil, group: "college athletes", values: .mean(athletes, deviation: nil), checked: .secondary,
        citation: evans, ages: 18...25),
      Norm(
        kind: kind, sex: nil, group: "students", values: .mean(students, deviation: nil), checked: .secondary,
        citation: anderson, ages: 18...25),
    ]
  }

  private static let plank: [Norm] = [
    Norm(
      kind: .frontPlank, sex: .male, group: "college men, about 20 years", values: .mean(124, deviation: 72),
      checked: .verified, citation: strand, ages: 18...25),
    Norm(
      kind: .frontPlank, sex: .female, group: "college women, about 20 years", values: .mean(83, deviation: 63),
      checked: .verified, citation: strand, ages: 18...25),
    Norm(
      kind: .frontPlank, sex: .male, group: "college men, 18 to 25", values: .quartiles(77, 106, 128.5),
      checked: .verified, citation: chase, ages: 18...25),
    Norm(
      kind: .frontPlank, sex: .female, group: "college women, 18 to 25", values: .quartiles(63, 90, 121),
      checked: .verified, citation: chase, ages: 18...25),
  ]

  private static let legs: [Norm] = [
    Norm(
      kind: .singleLegBridgeBox, sex: nil, group: "482 male football players, about 21 years",
      values: .bands(poor: 20, average: 25, good: 30), checked: .secondary, citation: freckleton, ages: 18...30),
    Norm(
      kind: .straightLegRaiseAngle, sex: nil, group: "usual range", values: .usual(from: 70), checked: .unverified,
      citation: "clinical convention", ages: nil),
    Norm(
      kind: .seatedRotation, sex: nil, group: "usual range each way", values: .usual(from: 45), checked: .verified,
      citation: "convention of the American Medical Association", ages: nil),
    Norm(
      kind: .lumbarLockedRotation, sex: nil, group: "below it the turn counts as limited", values: .usual(from: 50),
      checked: .verified, citation: johnson, ages: nil),
    Norm(
      kind: .kneeToWall, sex: nil, group: "usual range", values: .usual(from: 9), checked: .unverified,
      citation: "clinical convention", ages: nil),
  ]

  /// Inches in the table, with 15 inches at the heels; centimetres here.
  private static let sitAndReach: [Norm] = [
    reach(.male, 18...25, 13, 16, 22), reach(.male, 26...35, 12, 15, 21), reach(.male, 36...45, 11, 15, 21),
    reach(.female, 18...25, 16, 19, 24), reach(.female, 26...35, 14, 18, 23), reach(.female, 36...45, 13, 17, 22),
  ]

  private static func reach(_ sex: Sex, _ ages: ClosedRange<Int>, _ poor: Double, _ mean: Double, _ good: Double)
    -> Norm
  {
    let centimetres = 2.54
    return Norm(
      kind: .sitAndReach, sex: sex,
      group: "\(sex == .male ? "men" : "women") of \(ages.lowerBound) to \(ages.upperBound)",
      values: .bands(poor: poor * centimetres, average: mean * centimetres, good: good * centimetres),
      checked: .verified, citation: ymca, ages: ages)
  }
}
