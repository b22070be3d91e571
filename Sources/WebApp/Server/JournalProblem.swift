import HTTPTypes
import Journal

extension JournalError {
  /// In words for a page.
  var problem: Problem {
    Problem(
      .serviceUnavailable, "journal", "The journal cannot be used right now.",
      "Nothing was saved. It may be busy, the disk full, or the file damaged: \"strongback doctor\" says which.")
  }
}
