/// Something that happened after which safety questions are asked again (C1, K1).
public enum AskAgainReason: UInt8, Slugged {
  case redDay
  case newSite
  case newLegSymptom
  case fall
  case illness
  /// A leg symptom moved away from the spine during an exercise (C3).
  case peripheralisation
  /// A leg gave way (K2).
  case gaveWay
  /// Pain at a site whose bone may be overloaded (K2).
  case boneSite

  public var slug: String {
    switch self {
    case .redDay: "red-day"
    case .newSite: "new-site"
    case .newLegSymptom: "new-leg-symptom"
    case .fall: "fall"
    case .illness: "illness"
    case .peripheralisation: "peripheralisation"
    case .gaveWay: "gave-way"
    case .boneSite: "bone-site"
    }
  }

  public var questions: [ScreeningQuestion] {
    switch self {
    case .redDay, .newSite, .newLegSymptom, .fall, .illness: ScreeningQuestion.askedAgain
    case .peripheralisation: ScreeningQuestion.nerve
    case .gaveWay: [.q6]
    case .boneSite: [.q16]
    }
  }
}
