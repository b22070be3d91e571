extension FITSurvey {
  /// The first message of a file, by the numbers of the profile.
  public struct FileID: Sendable {
    public var type: UInt8?
    public var manufacturer: UInt16?
    public var product: UInt16?
    /// Seconds of FIT's own count, from 1989-12-31T00:00:00Z.
    public var created: UInt32?

    init(_ message: FITMessage) {
      type = message.byte(0)
      manufacturer = message.word(1)
      product = message.word(2)
      created = message.double(4)
    }
  }

  /// What a session says, times in seconds since 1970, metres and seconds; nil for what it leaves out.
  public struct Session: Sendable {
    public var sport: UInt8?
    public var subSport: UInt8?
    public var start: Double?
    /// When it was written.
    public var time: Double?
    public var elapsed: Double?
    public var timer: Double?
    public var distance: Double?
    public var ascent: Double?
    public var descent: Double?
    public var laps: UInt16?

    init(_ message: FITMessage) {
      sport = message.byte(5)
      subSport = message.byte(6)
      start = message.number(2).map { $0 + FITTime.epoch }
      time = message.number(253).map { $0 + FITTime.epoch }
      elapsed = message.number(7).map { $0 / 1000 }
      timer = message.number(8).map { $0 / 1000 }
      distance = message.number(9).map { $0 / 100 }
      ascent = message.number(22)
      descent = message.number(23)
      laps = message.word(26)
    }
  }
}
