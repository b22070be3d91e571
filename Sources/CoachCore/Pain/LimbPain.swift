/// Limb sites have a colour and no machine: AMBER or worse sets the site's tag, RED stops running too (K2).
public struct LimbPain: Hashable, Sendable {
  /// Sites whose last day was RED; no run until a morning of 3 or less.
  public private(set) var stopRunning: Set<BodySite> = []

  mutating func take(_ entry: PainEntry, at moment: LocalMoment) {
    if entry.score > 5 || entry.sharp || entry.gaveWay {
      stopRunning.insert(entry.site)
    } else if entry.score <= 3, moment.isMorning, entry.timing == .now {
      stopRunning.remove(entry.site)
    }
  }
}
