public import CoachCore

/// A run without a file, as a runner tells it when it is over: how far, how long, how hard.
public struct RunByHand: Sendable {
  public var distance: Metres
  public var length: Seconds
  public var description = RunDescription()

  public init(distance: Metres, length: Seconds) {
    self.distance = distance
    self.length = length
  }

  /// What to write down of a run that ended just now, under an id.
  public func bodies(endingAt moment: LocalMoment, as id: EventID) -> [EventBody] {
    let record = RunRecord(
      start: LocalMoment(moment.instant - length, moment.offset), elapsed: length, moving: length, distance: distance)
    let run = EventBody.runRecorded(record)
    return description == RunDescription() ? [run] : [run, .runDescribed(run: id, description)]
  }
}
