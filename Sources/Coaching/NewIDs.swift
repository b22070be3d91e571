public import CoachCore
import Foundation
import Synchronization

extension EventID {
  private static let last = Mutex<EventID?>(nil)

  /// A new id, which sorts after all that this process made, and after those that others made before this moment.
  public static func next() -> EventID {
    let now = Instant(unixMilliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    return last.withLock { last in
      var chance = SystemRandomNumberGenerator()
      let id = EventID.next(after: last, written: now, using: &chance)
      last = id
      return id
    }
  }
}
