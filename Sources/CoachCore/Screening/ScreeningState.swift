extension ScreeningRecord {
  /// The record of a runner: what they answered and had attested, and what calls for asking again.
  ///
  /// A painful mark at a new site is one of these. Red days, a leg that gave way and the like come as events of their own.
  public init(_ state: RunnerState) {
    self.init()
    for told in state.screenings { answered(told.value, at: told.moment) }
    for told in state.attestations { attested(told.value, at: told.moment) }
    for told in state.reasonsToAskAgain { triggered(told.value, at: told.moment) }
    for told in state.legSymptoms where told.value.change == .awayFromSpine {
      triggered(.peripheralisation, at: told.moment)
    }
    guard let firstDay = firstAnswered?.day else { return }
    var sites = PainfulSites(since: firstDay)
    for told in state.marks where told.value.isPainful {
      if let reason = sites.hurts(told.value.site, on: told.moment.day) { triggered(reason, at: told.moment) }
    }
  }
}

extension TagRecord {
  /// The tags' record of a runner: body map, diary, leg symptoms.
  public init(_ state: RunnerState) {
    self.init()
    for told in state.marks { reported(told.value, at: told.moment) }
    for told in state.diary { noted(told.value, at: told.moment) }
    for told in state.legSymptoms { reported(told.value, at: told.moment) }
  }
}

extension SiteReport {
  var isPainful: Bool { movementHurts || (score ?? 0) > 0 }
}
