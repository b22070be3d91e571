public import CoachCore

/// What the pain rules have heard of a runner, so that a page without a connection comes to the same decision as we do.
public struct PainHistoryJSON: Encodable {
  /// Milliseconds since 1970.
  private let asOf: Int64
  private let offsetSeconds: Int
  /// Why there is no session whatever the pain, if so.
  private let locked: String?
  private let questionsDue: Bool
  private let firstQuestionsOn, nextQuestionsOn: String?
  /// Where it hurt, and when last.
  private let sites: [Site]
  private let inputs: [Input]

  public init(_ picture: RunnerPicture) {
    let now = picture.state.asOf
    asOf = now.instant.unixMilliseconds
    offsetSeconds = Int(now.offset.seconds)
    questionsDue = picture.due != nil
    nextQuestionsOn = picture.screening.nextRound(at: now).map { "\($0)" }
    let hurting = PainfulSites(picture)
    firstQuestionsOn = hurting.map { "\($0.since)" }
    sites = BodySite.allCases.compactMap { site in hurting?.last[site].map { Site(site: site.slug, lastOn: "\($0)") } }
    inputs = RunnerPicture.painInputs(picture.state).map(Input.init)
    locked = PainHistoryJSON.lock(picture)
  }

  /// The refusals that neither pain nor time bring.
  private static func lock(_ picture: RunnerPicture) -> String? {
    switch picture.refusal {
    case .screeningNeeded, .contradicting: picture.refusal?.slug
    case .seeClinician where picture.clearance.level.locks: picture.refusal?.slug
    case .seeClinician, .questionsDue, nil: nil
    }
  }

  private struct Site: Encodable {
    let site, lastOn: String
  }

  /// One thing that the rules heard; what does not belong to it is missing.
  private struct Input: Encodable {
    let at: Int64
    let offsetSeconds: Int
    let what: String
    var lock, assessed: String?
    var strength: Bool?
    var score: Int?
    var timing, site, side: String?
    var sharp, gaveWay: Bool?
    var exercise: String?
    var nightPain: Bool?
    var rested: Int?

    init(_ input: PainInput) {
      at = input.moment.instant.unixMilliseconds
      offsetSeconds = Int(input.moment.offset.seconds)
      switch input.what {
      case .screened(let lock, let pain):
        (what, self.lock, score) = ("screened", lock.slug, pain?.value)
      case .attested(let day, let strength, let lock):
        (what, assessed, self.strength, self.lock) = ("attested", "\(day)", strength, lock.slug)
      case .activity(_, let isRun): what = isRun ? "run" : "session"
      case .pain(let entry):
        what = "pain"
        (timing, score, site, side) = (entry.timing.slug, entry.score.value, entry.site.slug, entry.side?.slug)
        (sharp, gaveWay) = (entry.sharp ? true : nil, entry.gaveWay ? true : nil)
        exercise = entry.exercise?.slug
      case .morning(let morning):
        what = "morning"
        (score, nightPain, rested) = (morning.score.value, morning.nightPain ? true : nil, morning.rested)
      }
    }
  }
}
