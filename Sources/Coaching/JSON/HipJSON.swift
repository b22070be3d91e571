public import CoachCore

/// A hip check as machines read it, in the light of those before it.
public struct HipJSON: Encodable {
  private let day, method: String
  private let differenceMillimetres: Int?
  private let angleDegrees: Double
  private let verdict, text: String

  public init(_ check: HipCheck, after earlier: [HipCheck]) {
    let finding = HipFinding(check, after: earlier)
    day = "\(check.day)"
    if case .mirror = check.method { method = "mirror" } else { method = "tilt" }
    differenceMillimetres = finding.difference?.value
    angleDegrees = finding.angle
    verdict = finding.verdict.slug
    text = finding.sentence
  }
}
