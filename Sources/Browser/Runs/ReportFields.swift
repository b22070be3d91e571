import CoachCore
import RunAnalysis

extension RunReport {
  /// With the keys and values of the server's report; the sentences of `unsaid` are the server's alone.
  func write(_ writer: inout JSONWriter) {
    writer.put("analysisVersion", version)
    writer.put("start", record.start.iso)
    writer.put("sport", record.sport.slug)
    writer.put("distanceMetres", record.distance.value)
    writer.put("movingSeconds", record.moving.value)
    writer.put("elapsedSeconds", record.elapsed.value)
    writer.put("climbMetres", findings.climb?.value)
    writer.put("descentMetres", findings.descent?.value)
    writer.put("downhillDoseMetres", findings.downhillDose?.value)
    writer.put("cadenceDriftPercent", change(.cadence))
    writer.put("stepLengthDriftPercent", change(.stepLength))
    writer.put("contactTimeDriftPercent", change(.contactTime))
    writer.put("verticalOscillationDriftPercent", change(.verticalOscillation))
    writer.put("verticalRatioDriftPercent", change(.verticalRatio))
    writer.put("balanceDriftPoints", change(.balance))
    writer.put("heartRateDriftPercent", heartRateDrift?.change)
    writer.put("leftContactPercent", balance?.leftShare)
    writer.put("turnBias", turning?.bias)
    writer.put("gradeAdjustedPaceSecondsPerKilometre", gradeAdjustedPace.map { $0 * 1000 })
    writer.put("flags", texts: findings.formFlags.map { $0.slug })
    writer.put("drift", each: drift) { $1.write(&$0) }
    if let heartRateDrift { writer.put("heartRateDrift") { heartRateDrift.write(&$0) } }
    if let balance { writer.put("contactBalance") { balance.write(&$0) } }
    if let hills { writer.put("hills") { hills.write(&$0) } }
    if let turning { writer.put("turning") { turning.write(&$0) } }
    writer.put("kilometres", each: kilometres) { $1.write(&$0) }
    writer.put("laps", each: laps) { $1.write(&$0) }
    writer.put("preparation") { preparation.write(&$0) }
    writer.put("unsaid", each: unsaid) { writer, gap in
      writer.put("part", gap.part.slug)
      writer.put("reason", gap.reason.slug)
    }
  }

  private func change(_ metric: FormMetric) -> Double? { drift.first { $0.metric == metric }?.change }
}

extension FormDrift {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("metric", metric.slug)
    writer.put("quality", quality.slug)
    writer.put("early", early)
    writer.put("change", change)
    writer.put("low", interval?.low)
    writer.put("high", interval?.high)
    writer.put("clear", isClear)
    writer.put("matchedWindows", matchedWindows)
    writer.put("trendPerHour", trend?.perHour)
    writer.put("trendLow", trend?.interval?.low)
    writer.put("trendHigh", trend?.interval?.high)
    writer.put("trendWindows", trend?.n)
    writer.put("correlationSeconds", trend?.correlationLength.value)
    writer.put("blockSeconds", trend?.blockLength.value)
    writer.put("effectiveBlocks", trend?.effectiveBlocks)
  }
}

extension HeartRateDrift {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("changePercent", change)
    writer.put("lowPercent", interval?.low)
    writer.put("highPercent", interval?.high)
    writer.put("firstHalfPerMinute", first)
    writer.put("secondHalfPerMinute", second)
    writer.put("windows", n)
    writer.put("quality", quality.slug)
  }
}

extension ContactBalance {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("imbalancePoints", imbalance)
    writer.put("lowPoints", interval?.low)
    writer.put("highPoints", interval?.high)
    writer.put("windows", n)
    writer.put("gauge", ContactGauge(leftShare: leftShare).slug)
    writer.put("quality", quality.slug)
  }
}

extension Hills {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("downhillMetres", downhill.value)
    writer.put("downhillSharePercent", downhillShare * 100)
    writer.put("levelMetres", levelDistance.value)
    writer.put("knownMetres", knownDistance.value)
    writer.put("negativeWorkJoulesPerKilogram", negativeWorkPerKilogram)
  }
}

extension Turning {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("distanceMetres", distance.value)
    writer.put("netTurns", netTurns)
    writer.put("leftCurvesMetres", leftCurves.value)
    writer.put("rightCurvesMetres", rightCurves.value)
    writer.put("leftSharePercent", leftShare * 100)
    writer.put("rightSharePercent", rightShare * 100)
    writer.put("aboutTurns", aboutTurns)
    writer.put("trackLapMetres", track?.lap.value)
    writer.put("trackLapsLeft", track?.left)
    writer.put("trackLapsRight", track?.right)
  }
}

extension RunSplit {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("number", number)
    writer.put("distanceMetres", distance.value)
    writer.put("elapsedSeconds", elapsed.value)
    writer.put("movingSeconds", moving.value)
    writer.put("paceSecondsPerKilometre", pace.map { $0 * 1000 })
    writer.put("gradeAdjustedPaceSecondsPerKilometre", gradeAdjustedPace.map { $0 * 1000 })
  }
}

extension RunPreparation {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.put("records", records)
    writer.put("disorderedRecords", disordered)
    writer.put("pausedSeconds", paused.value)
    writer.put("warmUpSeconds", warmUp.value)
    writer.put("slowSeconds", slow.value)
    writer.put("scrapsSeconds", scraps.value)
    writer.put("usedSeconds", used.value)
    writer.put("windows", windows)
    writer.put("levelWindows", levelWindows)
    writer.put("positionSpikes", positionSpikes)
    writer.put("heightSpikes", heightSpikes)
    writer.put("formSpikes", formSpikes)
    writer.put("frozenValues", frozenForm)
    writer.put("heightJumps", heightJumps)
    writer.put("heightMissingSeconds", heightMissing.value)
    writer.put("heightDriftMetres", heightDrift?.value)
    writer.put("stepAgreement", stepAgreement)
    writer.put("gradeKnown", gradeKnown)
  }
}
