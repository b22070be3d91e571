public import CoachCore

/// A workout to be done with a watch, in numbers of the FIT profile (file type 5).
public struct FITWorkout: Hashable, Sendable {
  public var identity: Identity
  /// Shown in a watch's list: short.
  public var name: String
  public var description: String
  public var steps: [Step]
  /// The names that the exercises of the steps go by; one for each pair of numbers.
  public var titles: [Title]

  public init(_ identity: Identity, name: String, description: String, steps: [Step], titles: [Title]) {
    self.identity = identity
    self.name = name
    self.description = description
    self.steps = steps
    self.titles = titles
  }

  /// What a device tells files apart by, and what a schedule points at.
  public struct Identity: Hashable, Sendable {
    /// Never 0, which means "none".
    public var serial: UInt32
    public var created: Instant

    public init(serial: UInt32, created: Instant) {
      self.serial = serial
      self.created = created
    }

    /// 255 stands for makers of their own; the product is the first of ours.
    static let manufacturer: Int64 = 255
    static let product: Int64 = 1
  }

  /// One exercise by its category and its name in that category; no name where the profile has none that fits.
  public struct Exercise: Hashable, Sendable {
    public let category: UInt16
    public let name: UInt16?

    public init(_ category: UInt16, _ name: UInt16?) {
      self.category = category
      self.name = name
    }
  }

  public struct Title: Hashable, Sendable {
    public let exercise: Exercise
    public let text: String

    public init(_ exercise: Exercise, _ text: String) {
      self.exercise = exercise
      self.text = text
    }
  }

  /// One message of the workout; its place in the list is its number in the file.
  public struct Step: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case hold(Exercise, Seconds)
      case repetitions(Exercise, Int)
      case rest(Seconds)
      /// All from that step up to this one, so many times in all.
      case again(from: Int, times: Int)
    }

    public var kind: Kind
    /// Shown while it is done.
    public var notes: String

    public init(_ kind: Kind, notes: String = "") {
      self.kind = kind
      self.notes = notes
    }
  }

  /// The file, as a watch takes it.
  public func file() -> [UInt8] {
    var bytes = FITBytes()
    bytes.protocolVersion = 0x10
    bytes.writeIdentity(identity, type: 5)
    bytes.writeOnce(message: 49, [Field(0, .uint16, 100), Field(1, .uint8, nil)])
    bytes.writeOnce(
      message: 26,
      [
        Field(4, .enumeration, 10), Field(11, .enumeration, 20), Field(5, .uint32z, 32),
        Field(6, .uint16, Int64(steps.count)), Field(8, text: name), Field(17, text: description),
      ])
    for (index, step) in steps.enumerated() { bytes.writeOnce(message: 27, step.fields(index)) }
    for (index, title) in titles.enumerated() {
      bytes.writeOnce(
        message: 264,
        [
          Field(254, .uint16, Int64(index)), Field(0, .uint16, Int64(title.exercise.category)),
          Field(1, .uint16, title.exercise.name.map { Int64($0) }), Field(2, text: title.text),
        ])
    }
    return bytes.file()
  }

  fileprivate typealias Field = FITBytes.Field
}

extension FITWorkout.Step {
  /// Durations: 0 is time in ms, 29 repetitions, 6 goes back until so many passes; target 2 is open; intensity 1 is rest.
  fileprivate func fields(_ index: Int) -> [FITBytes.Field] {
    typealias Field = FITBytes.Field
    var duration: (type: Int64, value: Int64)
    var target: (type: Int64?, value: Int64) = (2, 0)
    var intensity: Int64? = 0
    var exercise: FITWorkout.Exercise?
    switch kind {
    case .hold(let held, let time): (duration, exercise) = ((0, Self.milliseconds(time)), held)
    case .repetitions(let done, let count): (duration, exercise) = ((29, Int64(count)), done)
    case .rest(let time): (duration, intensity) = ((0, Self.milliseconds(time)), 1)
    case .again(let from, let times): (duration, target, intensity) = ((6, Int64(from)), (nil, Int64(times)), nil)
    }
    return [
      Field(254, .uint16, Int64(index)), Field(1, .enumeration, duration.type), Field(2, .uint32, duration.value),
      Field(3, .enumeration, target.type), Field(4, .uint32, target.value), Field(7, .enumeration, intensity),
      Field(10, .uint16, exercise.map { Int64($0.category) }), Field(11, .uint16, exercise?.name.map { Int64($0) }),
    ] + (notes.isEmpty ? [] : [Field(8, text: notes)])
  }

  private static func milliseconds(_ time: Seconds) -> Int64 { Int64((time.value * 1000).rounded()) }
}

/// The days on which workouts are meant to be done (file type 7).
public struct FITSchedule: Sendable {
  public var identity: FITWorkout.Identity
  public var entries: [(workout: FITWorkout.Identity, day: CalendarDay)]

  public init(_ identity: FITWorkout.Identity, _ entries: [(workout: FITWorkout.Identity, day: CalendarDay)]) {
    self.identity = identity
    self.entries = entries
  }

  /// Noon by the watch's own clock; watches show the day.
  private static let timeOfDay: Int64 = 12 * 3600

  public func file() -> [UInt8] {
    typealias Field = FITBytes.Field
    var bytes = FITBytes()
    bytes.protocolVersion = 0x10
    bytes.writeIdentity(identity, type: 7)
    for entry in entries {
      let local = Int64(entry.day.daysSinceEpoch) * 86_400 + FITSchedule.timeOfDay - Int64(FITTime.epoch)
      bytes.writeOnce(
        message: 28,
        [
          Field(0, .uint16, FITWorkout.Identity.manufacturer), Field(1, .uint16, FITWorkout.Identity.product),
          Field(2, .uint32z, Int64(entry.workout.serial)), Field(3, .uint32, entry.workout.rawCreated),
          Field(4, .enumeration, 0), Field(5, .enumeration, 0), Field(6, .uint32, local),
        ])
    }
    return bytes.file()
  }
}

extension FITWorkout.Identity {
  var rawCreated: Int64 { created.unixMilliseconds / 1000 - Int64(FITTime.epoch) }
}

extension FITBytes {
  fileprivate mutating func writeIdentity(_ identity: FITWorkout.Identity, type: Int64) {
    writeOnce(
      message: 0,
      [
        Field(0, .enumeration, type), Field(1, .uint16, FITWorkout.Identity.manufacturer),
        Field(2, .uint16, FITWorkout.Identity.product), Field(3, .uint32z, Int64(identity.serial)),
        Field(4, .uint32, identity.rawCreated),
      ])
  }
}
