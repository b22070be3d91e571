public import CoachCore

/// Load week by week as machines read it, the newest first.
public struct LoadWeeksJSON: Encodable {
  private let weeks: [Week]
  /// A day's load, weighted over 7 and 28 days.
  private let acuteUnits, chronicUnits: Double?
  private let acuteChronicRatio: Double?
  /// What these three are, or why they are missing.
  private let acuteChronicText: String

  /// - Parameter ratio: whether an expert asked for the one of the means to the other.
  public init(_ weeks: [LoadOfWeek], _ load: AcuteChronicLoad, ratio: Bool) {
    self.weeks = weeks.map(Week.init)
    if case .known(let acute, let chronic) = load {
      (acuteUnits, chronicUnits) = (acute, chronic)
    } else {
      (acuteUnits, chronicUnits) = (nil, nil)
    }
    acuteChronicRatio = ratio ? load.ratio : nil
    acuteChronicText = LoadWords.lines(load, ratio: ratio).joined(separator: " ")
  }

  private struct Week: Encodable {
    let ending: String
    let runs: Int
    let distanceMetres: Double
    let loadUnits, changePercent, monotony, strainUnits: Double?
    let spikeRatio: Double?
    let leftCurveMetres, rightCurveMetres, leftCamberMinutes, rightCamberMinutes: Double

    init(_ week: LoadOfWeek) {
      ending = week.ending.description
      runs = week.runs
      distanceMetres = week.distance.value
      loadUnits = week.load?.total
      changePercent = week.change
      monotony = week.load?.monotony
      strainUnits = week.load?.strain
      spikeRatio = week.spike?.ratio
      leftCurveMetres = week.turns.left.value
      rightCurveMetres = week.turns.right.value
      leftCamberMinutes = week.turns.leftCamber.minutes
      rightCamberMinutes = week.turns.rightCamber.minutes
    }
  }
}
