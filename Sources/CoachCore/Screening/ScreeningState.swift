extension ScreeningRecord {
  /// The record of a runner: what they answered and had attested, and what calls for asking again.
  ///
  /// A painful mark at a site without one in the last 28 days [E] is a new site, unless it belongs to the day of the first
  /// screening. Red days, a leg that gave way and the like come as events of their own.
  public init(_ state: RunnerState) {
    self.init()
    for told in state.screenings { answered(told.value, at: told.moment) }
    for told in state.attestations { attested(told.value, at: told.moment) }
    for told in state.reasonsToAskAgain { triggered(told.value, at: told.moment) }
    for told in state.legSymptoms where told.value.change == .awayFromSpine {
      triggered(.peripheralisation, at: told.moment)
    }
    guard let firstDay = firstAnswered?.day else { return }
    var lastPain: [BodySite: LocalMoment] = [:]
    for told in state.marks where told.value.isPainful && told.value.site != .lowBack {
      let site = told.value.site
      let isKnown = lastPain[site].map { told.moment.day - $0.day < Self.daysBetweenRounds } ?? false
      lastPain[site] = told.moment
      if isKnown || told.moment.day <= firstDay { continue }
      triggered(site == .legFromBack ? .newLegSymptom : .newSite, at: told.moment)
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
