extension PainStatus {
  /// When red days called for the safety questions again (K1, K2).
  public var calls: [(reason: AskAgainReason, at: LocalMoment)] {
    var calls: [(reason: AskAgainReason, at: LocalMoment)] = []
    for day in days + (today.map { [$0] } ?? []) where day.colour >= .red { calls.append((.redDay, day.end)) }
    // A red score acts before its day is closed by the morning.
    let atOnce: [PainRule] = [.red, .severe, .severeMorning]
    for step in transitions where atOnce.contains(step.rule) { calls.append((.redDay, step.at)) }
    return calls
  }
}

extension PainEntry {
  /// What calls for safety questions whatever the day was: a leg that gave way, a sore site over a bone (K1, K2).
  public var calls: [AskAgainReason] {
    (gaveWay ? [.gaveWay] : []) + (score >= 4 && site.opensBoneQuestion ? [.boneSite] : [])
  }
}
