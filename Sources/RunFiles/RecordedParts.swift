public import CoachCore

/// What a file says of a whole activity, or of one leg of several.
public struct RecordedSession: Equatable, Sendable {
  public var sport: Sport?
  /// Said to be on a treadmill or in a hall, whatever the records hold.
  public var indoor = false
  public var start: Instant?
  public var elapsed: Seconds?
  /// Time with the timer running.
  public var timer: Seconds?
  public var distance: Metres?
  public var climb: Metres?
  public var descent: Metres?
  /// How hard its runner found it, 0–10, where the watch asked.
  public var effort: Double?

  public init() {}
}

/// The timer started or stopped.
public struct TimerEvent: Equatable, Sendable {
  public var time: Instant
  public var starts: Bool

  public init(time: Instant, starts: Bool) {
    self.time = time
    self.starts = starts
  }
}

/// One lap.
public struct RecordedLap: Equatable, Sendable {
  public var start: Instant?
  public var elapsed: Seconds?
  public var timer: Seconds?
  public var distance: Metres?

  public init() {}
}

/// One set of strength work that a watch recorded.
public struct RecordedSet: Equatable, Sendable {
  public var start: Instant?
  public var duration: Seconds?
  public var repetitions: UInt16?
  public var kilograms: Double?
  /// False for the rest between two sets.
  public var isWork = false
  /// The exercise, and the step of the workout, as the FIT profile numbers them.
  public var category: UInt16?
  public var subcategory: UInt16?
  public var workoutStep: UInt16?

  public init() {}
}

/// The device that wrote the file, by the numbers of the FIT profile.
public struct RecordedDevice: Equatable, Sendable {
  /// What the file is meant to be: 4 is an activity, 5 a workout, 6 a course to follow.
  public var fileType: UInt8?
  public var manufacturer: UInt16?
  public var product: UInt16?
  public var serialNumber: UInt32?
  public var name: String?
  public var created: Instant?

  public init() {}
}

/// A column that an app on the device described, raw: neither its scale nor its offset is applied.
public struct DeveloperColumn: Equatable, Sendable {
  public var developerIndex: UInt8
  public var fieldNumber: UInt8
  public var name: String
  public var units: String
  /// The file's number for the type of its values (FIT base type).
  public var baseType: UInt8
  /// What the values would have to be divided by, and what then taken away.
  public var scale: UInt8?
  public var offset: Int8?
  /// The message, and its own field, that mean the same, if the app named one.
  public var nativeMessage: UInt16?
  public var nativeField: UInt8?
  /// One value a record, NaN where it has none; empty if no record has any.
  public var values: [Double]

  /// Missing values are equal to each other.
  public static func == (a: DeveloperColumn, b: DeveloperColumn) -> Bool {
    a.isSame(as: b) && a.baseType == b.baseType && a.scale == b.scale && a.offset == b.offset
      && a.nativeMessage == b.nativeMessage && a.nativeField == b.nativeField && sameValues(a.values, b.values)
  }
}

/// A stretch of records that the file itself sets apart: a segment of a GPX track, a TCX track.
public struct RecordedStretch: Equatable, Sendable {
  /// Its first row; it goes on to the first row of the next stretch.
  public var row: Int
  /// The activity of a TCX file, the track of a GPX file; all are counted from 0, empty ones too.
  public var activity: Int
  /// In the activity of a TCX file; GPX has no laps.
  public var lap: Int?
  /// The track in the activity of a TCX file, the segment in the track of a GPX file.
  public var track: Int

  public init(row: Int, activity: Int, lap: Int?, track: Int) {
    self.row = row
    self.activity = activity
    self.lap = lap
    self.track = track
  }

  func isPart(of other: RecordedStretch) -> Bool {
    activity == other.activity && track == other.track && lap == other.lap
  }
}
