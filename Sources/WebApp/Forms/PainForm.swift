import CoachCore
import Coaching
import Figures

/// A pain as it was typed: how much, where, when.
struct PainForm {
  private(set) var score: Int?
  private(set) var region = BodyMap.Region(.lowBack)
  private(set) var timing = PainTiming.now
  private(set) var sharp = false
  private(set) var gaveWay = false
  private(set) var mistakes: [String: String] = [:]

  init() {}

  init(_ entry: PainEntry) {
    score = entry.score.value
    region = BodyMap.Region(entry.site, entry.side)
    timing = entry.timing
    sharp = entry.sharp
    gaveWay = entry.gaveWay
  }

  /// - Parameter old: the entry that this corrects; what the form does not say stays as it was.
  init(_ form: Form, correcting old: PainEntry? = nil) {
    if let old { region = BodyMap.Region(old.site, old.side) }
    score = form["score"].flatMap { Int($0) }
    if score.flatMap({ PainScore($0) }) == nil {
      score = nil
      mistakes["score"] = PainForm.scoreMistake
    }
    if let place = form["place"] {
      if let found = BodyMap.regions.first(where: { $0.slug == place }) {
        region = found
      } else {
        mistakes["place"] = "Please pick the place again."
      }
    }
    if let when = form["when"] {
      if let found = PainTiming(slug: when) { timing = found } else { mistakes["when"] = "Please pick one of these." }
    }
    let signs = form.all("sign")
    sharp = signs.contains("sharp")
    gaveWay = signs.contains("gave-way")
  }

  /// Nil while something cannot be understood.
  ///
  /// - Parameter old: the entry that this corrects; what the form does not ask stays.
  func entry(correcting old: PainEntry? = nil) -> PainEntry? {
    guard mistakes.isEmpty, let score = score.flatMap({ PainScore($0) }) else { return nil }
    return PainEntry(
      timing, score, site: region.site, side: region.side, sharp: sharp, gaveWay: gaveWay, activity: old?.activity,
      exercise: old?.exercise)
  }

  static let scoreMistake = "Pain is a whole number from 0, none, to 10, the worst you can imagine."
}

/// A morning's score as it was typed.
struct MorningForm {
  private(set) var score: Int?
  private(set) var nightPain = false
  private(set) var rested: Int?
  private(set) var mistakes: [String: String] = [:]

  init() {}

  init(_ morning: MorningCheckIn) {
    (score, nightPain, rested) = (morning.score.value, morning.nightPain, morning.rested)
  }

  init(_ form: Form) {
    score = form["score"].flatMap { Int($0) }
    if score.flatMap({ PainScore($0) }) == nil {
      score = nil
      mistakes["score"] = PainForm.scoreMistake
    }
    nightPain = form.all("night").contains("yes")
    if let text = form["rested"], text != "unsaid" {
      if let value = Int(text), (1...5).contains(value) {
        rested = value
      } else {
        mistakes["rested"] = "How rested you are is a number from 1, not at all, to 5, fully."
      }
    }
  }

  var morning: MorningCheckIn? {
    guard mistakes.isEmpty, let score = score.flatMap({ PainScore($0) }) else { return nil }
    return MorningCheckIn(score, nightPain: nightPain, rested: rested)
  }
}
