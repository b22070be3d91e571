/// A run, or another activity, that happened: what its file or its runner says of it.
public struct RunRecord: Hashable, Sendable {
  public var start: LocalMoment
  public var sport: Sport
  public var elapsed: Seconds
  public var moving: Seconds
  public var distance: Metres
  /// Climbed, after smoothing; nil where nothing measured height.
  public var climb: Metres?
  /// The file it was read from; nil for a run that was typed in.
  public var file: ContentHash?
  /// All runs of one import share its id, so that the import can be undone as one.
  public var batch: EventID?

  public init(
    start: LocalMoment, sport: Sport = .running, elapsed: Seconds, moving: Seconds, distance: Metres,
    climb: Metres? = nil, file: ContentHash? = nil, batch: EventID? = nil
  ) {
    self.start = start
    self.sport = sport
    self.elapsed = elapsed
    self.moving = moving
    self.distance = distance
    self.climb = climb
    self.file = file
    self.batch = batch
  }

  public var end: LocalMoment { LocalMoment(start.instant + elapsed, start.offset) }
}

/// What was done; only running enters the plan, the rest is load beside it.
public enum Sport: UInt8, Slugged {
  case running, walking, hiking, cycling, swimming, strength, other

  public var slug: String {
    switch self {
    case .running: "running"
    case .walking: "walking"
    case .hiking: "hiking"
    case .cycling: "cycling"
    case .swimming: "swimming"
    case .strength: "strength"
    case .other: "other"
    }
  }
}

/// What a runner says of a run after it: how hard it was, whether it was hard, long or a race whatever the numbers say, and
/// which sport it was where its file is wrong.
public struct RunDescription: Hashable, Sendable {
  public var effort: Effort?
  public var kind: RunKind?
  /// Satellites cannot tell how a road slopes to its side, so the runner is asked (G5).
  public var camber: Camber?
  public var sport: Sport?

  public init(effort: Effort? = nil, kind: RunKind? = nil, camber: Camber? = nil, sport: Sport? = nil) {
    self.effort = effort
    self.kind = kind
    self.camber = camber
    self.sport = sport
  }
}

/// The side of the road on which most of a run went.
public enum Camber: UInt8, Slugged {
  case left, right, varied

  public var slug: String {
    switch self {
    case .left: "left"
    case .right: "right"
    case .varied: "varied"
    }
  }
}

/// The SHA-256 of a file's bytes, by which the file is named and found again.
public struct ContentHash: Hashable, Sendable {
  /// Four words of 64 bits, most significant first.
  public let words: SIMD4<UInt64>

  public init(words: SIMD4<UInt64>) { self.words = words }
}

extension ContentHash: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public var description: String {
    EventID(high: words[0], low: words[1]).description + EventID(high: words[2], low: words[3]).description
  }

  /// The hash written as 64 hexadecimal digits, or nil.
  public init?(hex text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 64, let front = EventID(hex: String(decoding: bytes[..<32], as: UTF8.self)),
      let back = EventID(hex: String(decoding: bytes[32...], as: UTF8.self))
    else { return nil }
    words = SIMD4(front.high, front.low, back.high, back.low)
  }
}
