/// What a set tag does to an exercise: never, with an instruction, or only with a clinician's word.
public enum ContraindicationAction: UInt8, Slugged {
  case exclude
  case modify
  case clinician

  public var slug: String {
    switch self {
    case .exclude: "exclude"
    case .modify: "modify"
    case .clinician: "clinician"
    }
  }
}
