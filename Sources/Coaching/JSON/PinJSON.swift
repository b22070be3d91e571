public import CoachCore

/// A pinned block as machines read it.
public struct PinJSON: Encodable {
  private let day, role: String
  private let exercise: String?
  private let long: Bool

  public init(_ pin: Pin) {
    day = "\(pin.day)"
    role = pin.role.slug
    exercise = pin.exercise?.slug
    long = pin.long
  }
}
