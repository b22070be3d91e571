extension Clearance {
  /// What to do now, in one or two sentences; the findings say why.
  public func advice(in region: Region? = nil) -> String {
    switch level {
    case .emergency:
      if !findings.contains(where: { $0.level == .emergency && $0.rule != .maternity }) {
        return "Call your maternity unit now. If you cannot reach it, call \(Region.emergencyNumber(in: region))."
      }
      return "Stop all exercise. Call \(Region.emergencyNumber(in: region)) or go to an emergency department now."
    case .urgent:
      return notes.contains(.sameDay)
        ? "See a clinician today. No exercise until you have been cleared."
        : "See a clinician within 48 hours, today if you can. No exercise until you have been cleared."
    case .clinician:
      return "See a clinician before you start. Until then: walking and breathing."
    case .routine:
      return "You can go on. Talk to a clinician about this when you next can."
    case .modified:
      return "You can go on. The plan is changed to suit your answers."
    case .proceed:
      return "You can go on."
    }
  }

  /// Shown beside any level while someone reports thoughts of self-harm.
  public func crisisAdvice(in region: Region? = nil) -> String? {
    notes.contains(.crisisContact)
      ? "You do not have to carry this alone: \(Region.crisisContact(in: region)). In danger, call "
        + "\(Region.emergencyNumber(in: region))."
      : nil
  }
}
