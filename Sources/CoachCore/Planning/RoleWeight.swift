/// Something found about the runner that makes a role count for more in the week (H2).
public struct RoleWeight: Hashable, Sendable {
  public let role: Role
  /// Per cent added to the role's weight.
  public let percent: Int
  public let because: Finding

  public enum Finding: Hashable, Sendable {
    /// One side held shorter in two side bridges, by more than chance (E2).
    case weakerSide(Side)
    /// Form fades late in so many of the last runs; the flag that they share, and its mean change in per cent (G2).
    case formFades(FormFlag, change: Double, runs: Int)
  }

  /// Per cent for a flagged difference of the sides (H2) [E].
  static let sideDifference = 15
  /// Per cent for form that fades late, and the roles that it raises (G2) [E].
  static let formFade = 25
  static let fadingForm: [Role] = [.backExtensors, .lateralCore, .hipExtensors]

  public init(_ role: Role, percent: Int, because: Finding) {
    self.role = role
    self.percent = percent
    self.because = because
  }
}
