/// A cue that is yet to come, at its moment, so that whoever plays it can give it to a clock of its own.
public struct UpcomingCue: Hashable, Sendable {
  public let at: Instant
  public let cue: SessionCue
  /// Tells it apart from all other cues of the session; the same each time that it is named.
  public let key: Int
}

extension SessionPlayer {
  /// What will be heard within a time from `now`, which is when the last tick was, if nobody presses anything.
  ///
  /// Empty while the player waits.
  public func upcomingCues(from now: Instant, within horizon: Seconds) -> [UpcomingCue] {
    guard isRunning, !isDone else { return [] }
    var cues: [UpcomingCue] = []
    // From `now` to the beginning of a step.
    var begin = -spent
    for step in index..<timeline.steps.count {
      if begin > horizon { break }
      let added = step == index ? extra : .zero
      for (place, timed) in timeline.cues(of: step, extra: added).enumerated() {
        let wait = begin + timed.at
        let isAhead = step > index || timed.at > spent
        if isAhead, wait <= horizon {
          cues.append(UpcomingCue(at: now + wait, cue: timed.cue, key: step * SessionPlayer.cuesOfStep + place))
        }
      }
      begin = begin + timeline.steps[step].length + added
    }
    return cues
  }

  /// More than any step has: announcements, halves, three counts and both ends.
  private static let cuesOfStep = 8
}
