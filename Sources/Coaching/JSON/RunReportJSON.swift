public import CoachCore
public import RunAnalysis

/// The report of a run as machines read it: what matters most on top, then every part with its interval and its number.
public struct RunReportJSON: Encodable {
  private let analysisVersion: Int
  private let start, sport: String
  private let distanceMetres, movingSeconds, elapsedSeconds: Double
  private let climbMetres, descentMetres, downhillDoseMetres: Double?
  private let cadenceDriftPercent, stepLengthDriftPercent, contactTimeDriftPercent: Double?
  private let verticalOscillationDriftPercent, verticalRatioDriftPercent, balanceDriftPoints: Double?
  private let heartRateDriftPercent, leftContactPercent: Double?
  /// −1 (right) to 1 (left).
  private let turnBias: Double?
  private let gradeAdjustedPaceSecondsPerKilometre: Double?
  private let flags: [String]
  private let drift: [Drift]
  private let heartRateDrift: HeartRate?
  private let contactBalance: Balance?
  private let hills: Slopes?
  private let turning: Turns?
  private let kilometres, laps: [Split]
  private let preparation: Preparation
  private let unsaid: [Missing]

  public init(_ report: RunReport, _ units: UnitSystem = .metric) {
    func change(_ metric: FormMetric) -> Double? { report.drift.first { $0.metric == metric }?.change }
    let (record, findings) = (report.record, report.findings)
    analysisVersion = report.version
    start = MomentJSON.text(record.start)
    sport = record.sport.slug
    distanceMetres = record.distance.value
    movingSeconds = record.moving.value
    elapsedSeconds = record.elapsed.value
    climbMetres = findings.climb?.value
    descentMetres = findings.descent?.value
    downhillDoseMetres = findings.downhillDose?.value
    cadenceDriftPercent = change(.cadence)
    stepLengthDriftPercent = change(.stepLength)
    contactTimeDriftPercent = change(.contactTime)
    verticalOscillationDriftPercent = change(.verticalOscillation)
    verticalRatioDriftPercent = change(.verticalRatio)
    balanceDriftPoints = change(.balance)
    heartRateDriftPercent = report.heartRateDrift?.change
    leftContactPercent = report.balance?.leftShare
    turnBias = report.turning?.bias
    gradeAdjustedPaceSecondsPerKilometre = report.gradeAdjustedPace.map { $0 * 1000 }
    flags = findings.formFlags.map { $0.slug }
    drift = report.drift.map(Drift.init)
    heartRateDrift = report.heartRateDrift.map(HeartRate.init)
    contactBalance = report.balance.map(Balance.init)
    hills = report.hills.map(Slopes.init)
    turning = report.turning.map(Turns.init)
    kilometres = report.kilometres.map(Split.init)
    laps = report.laps.map(Split.init)
    preparation = Preparation(report.preparation)
    let words = RunReportWords(units)
    unsaid = report.unsaid.map { Missing(part: $0.part.slug, reason: $0.reason.slug, text: words.text($0)) }
  }

  /// Changes in per cent of the early median, of balance in points.
  private struct Drift: Encodable {
    let metric, quality: String
    let early, change: Double
    let low, high: Double?
    let clear: Bool
    let matchedWindows: Int
    let trendPerHour, trendLow, trendHigh: Double?
    let trendWindows: Int?
    let correlationSeconds, blockSeconds, effectiveBlocks: Double?

    init(_ drift: FormDrift) {
      metric = drift.metric.slug
      quality = drift.quality.slug
      early = drift.early
      change = drift.change
      low = drift.interval?.low
      high = drift.interval?.high
      clear = drift.isClear
      matchedWindows = drift.matchedWindows
      trendPerHour = drift.trend?.perHour
      trendLow = drift.trend?.interval?.low
      trendHigh = drift.trend?.interval?.high
      trendWindows = drift.trend?.n
      correlationSeconds = drift.trend?.correlationLength.value
      blockSeconds = drift.trend?.blockLength.value
      effectiveBlocks = drift.trend?.effectiveBlocks
    }
  }

  private struct HeartRate: Encodable {
    let changePercent: Double
    let lowPercent, highPercent: Double?
    let firstHalfPerMinute, secondHalfPerMinute: Double
    let windows: Int
    let quality: String

    init(_ drift: HeartRateDrift) {
      changePercent = drift.change
      lowPercent = drift.interval?.low
      highPercent = drift.interval?.high
      firstHalfPerMinute = drift.first
      secondHalfPerMinute = drift.second
      windows = drift.n
      quality = drift.quality.slug
    }
  }

  private struct Balance: Encodable {
    let imbalancePoints: Double
    let lowPoints, highPoints: Double?
    let windows: Int
    let gauge, quality: String

    init(_ balance: ContactBalance) {
      imbalancePoints = balance.imbalance
      lowPoints = balance.interval?.low
      highPoints = balance.interval?.high
      windows = balance.n
      gauge = ContactGauge(leftShare: balance.leftShare).slug
      quality = balance.quality.slug
    }
  }

  private struct Slopes: Encodable {
    let downhillMetres, downhillSharePercent, levelMetres, knownMetres, negativeWorkJoulesPerKilogram: Double

    init(_ hills: Hills) {
      downhillMetres = hills.downhill.value
      downhillSharePercent = hills.downhillShare * 100
      levelMetres = hills.levelDistance.value
      knownMetres = hills.knownDistance.value
      negativeWorkJoulesPerKilogram = hills.negativeWorkPerKilogram
    }
  }

  private struct Turns: Encodable {
    let distanceMetres, netTurns, leftCurvesMetres, rightCurvesMetres, leftSharePercent, rightSharePercent: Double
    let aboutTurns: Int
    let trackLapMetres, trackLapsLeft, trackLapsRight: Double?

    init(_ turning: Turning) {
      distanceMetres = turning.distance.value
      netTurns = turning.netTurns
      leftCurvesMetres = turning.leftCurves.value
      rightCurvesMetres = turning.rightCurves.value
      leftSharePercent = turning.leftShare * 100
      rightSharePercent = turning.rightShare * 100
      aboutTurns = turning.aboutTurns
      trackLapMetres = turning.track?.lap.value
      trackLapsLeft = turning.track?.left
      trackLapsRight = turning.track?.right
    }
  }

  private struct Split: Encodable {
    let number: Int
    let distanceMetres, elapsedSeconds, movingSeconds: Double
    let paceSecondsPerKilometre, gradeAdjustedPaceSecondsPerKilometre: Double?

    init(_ split: RunSplit) {
      number = split.number
      distanceMetres = split.distance.value
      elapsedSeconds = split.elapsed.value
      movingSeconds = split.moving.value
      paceSecondsPerKilometre = split.pace.map { $0 * 1000 }
      gradeAdjustedPaceSecondsPerKilometre = split.gradeAdjustedPace.map { $0 * 1000 }
    }
  }

  private struct Preparation: Encodable {
    let records, disorderedRecords: Int
    let pausedSeconds, warmUpSeconds, slowSeconds, scrapsSeconds, usedSeconds: Double
    let windows, levelWindows, positionSpikes, heightSpikes, formSpikes: Int
    let frozenValues, heightJumps: Int
    let heightMissingSeconds: Double
    let heightDriftMetres: Double?
    let stepAgreement: Double?
    let gradeKnown: Bool

    init(_ preparation: RunPreparation) {
      records = preparation.records
      disorderedRecords = preparation.disordered
      pausedSeconds = preparation.paused.value
      warmUpSeconds = preparation.warmUp.value
      slowSeconds = preparation.slow.value
      scrapsSeconds = preparation.scraps.value
      usedSeconds = preparation.used.value
      windows = preparation.windows
      levelWindows = preparation.levelWindows
      positionSpikes = preparation.positionSpikes
      heightSpikes = preparation.heightSpikes
      formSpikes = preparation.formSpikes
      frozenValues = preparation.frozenForm
      heightJumps = preparation.heightJumps
      heightMissingSeconds = preparation.heightMissing.value
      heightDriftMetres = preparation.heightDrift?.value
      stepAgreement = preparation.stepAgreement
      gradeKnown = preparation.gradeKnown
    }
  }

  private struct Missing: Encodable {
    let part, reason, text: String
  }
}
