/// A runner's word that a clinician has assessed them, and what the clinician allowed (C1, K1).
public struct Attestation: Hashable, Sendable {
  /// The day of the assessment.
  public var assessed: CalendarDay
  public var clinician: ClinicianKind
  /// Back and strength exercise is allowed.
  public var strength: Bool
  /// Running is allowed.
  public var running: Bool
  /// "Anything new or worse since that assessment?", asked for Q1–Q6, Q11, Q14 and Q15 after an emergency.
  public var newOrWorse: [ScreeningQuestion: Answer]

  public init(
    assessed: CalendarDay, clinician: ClinicianKind, strength: Bool, running: Bool,
    newOrWorse: [ScreeningQuestion: Answer] = [:]
  ) {
    self.assessed = assessed
    self.clinician = clinician
    self.strength = strength
    self.running = running
    self.newOrWorse = newOrWorse
  }
}

/// Who assessed the runner.
public enum ClinicianKind: UInt8, Slugged {
  case doctor, emergencyDepartment, physiotherapist, osteopath, midwife, other

  public var slug: String {
    switch self {
    case .doctor: "doctor"
    case .emergencyDepartment: "emergency-department"
    case .physiotherapist: "physiotherapist"
    case .osteopath: "osteopath"
    case .midwife: "midwife"
    case .other: "other"
    }
  }
}
