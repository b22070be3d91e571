public import CoachCore

/// One entry of the journal in a list: when, and what in a few words; `journal export` has everything.
public struct JournalEntryJSON: Encodable {
  private let id, at, text: String

  public init(_ event: RunnerEvent, _ words: EventWords) {
    id = event.id.description
    at = MomentJSON.text(event.moment)
    text = words.text(event.body)
  }
}
