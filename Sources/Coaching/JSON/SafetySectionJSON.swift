public import CoachCore

/// A part of the safety card.
public struct SafetySectionJSON: Encodable {
  private let title, text: String
  private let points: [String]

  public init(_ section: SafetyCard.Section) {
    title = section.title
    text = section.text
    points = section.points
  }
}
