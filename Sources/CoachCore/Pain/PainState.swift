/// The states of the pain machine (C4), from full plan to full stop.
public enum PainState: UInt8, Slugged, Comparable {
  case clear, hold, reduce, pause, refer, stop

  public var slug: String {
    switch self {
    case .clear: "clear"
    case .hold: "hold"
    case .reduce: "reduce"
    case .pause: "pause"
    case .refer: "refer"
    case .stop: "stop"
    }
  }

  public static func < (a: PainState, b: PainState) -> Bool { a.rawValue < b.rawValue }

  /// Loaded work may be planned at all.
  public var allowsStrength: Bool { self <= .reduce }
  public var allowsProgression: Bool { self == .clear }
  /// Back and hip extensors and legs, the fatiguing roles (C4, K4).
  public var allowsHeavyRoles: Bool { self <= .hold }
  /// Mobility that the runner tolerates; REFER and STOP leave walking and breathing only.
  public var allowsMobility: Bool { self <= .pause }
}

/// The colour of a scored day (C4, K2), mildest first.
public enum DayColour: UInt8, Slugged, Comparable {
  case green
  /// Green with a morning score of 4 or more: counts only on the way from REDUCE to HOLD.
  case greenStar
  /// Not enough was told: never progresses, never reduces.
  case unknown
  case amber, red, severe, black

  public var slug: String {
    switch self {
    case .green: "green"
    case .greenStar: "green-star"
    case .unknown: "unknown"
    case .amber: "amber"
    case .red: "red"
    case .severe: "severe"
    case .black: "black"
    }
  }

  public static func < (a: DayColour, b: DayColour) -> Bool { a.rawValue < b.rawValue }
}

/// How far the screening has locked the programme, as the pain machine sees it.
public enum ScreeningLock: UInt8, Slugged, Comparable {
  case open
  /// Level C.
  case clinician
  /// Level U or E.
  case urgent

  public var slug: String {
    switch self {
    case .open: "open"
    case .clinician: "clinician"
    case .urgent: "urgent"
    }
  }

  public static func < (a: ScreeningLock, b: ScreeningLock) -> Bool { a.rawValue < b.rawValue }

  public init(_ level: ActionLevel) {
    switch level {
    case .emergency, .urgent: self = .urgent
    case .clinician: self = .clinician
    case .routine, .modified, .proceed: self = .open
    }
  }
}
