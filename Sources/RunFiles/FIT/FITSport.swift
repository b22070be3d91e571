internal import CoachCore

/// Sports and kinds of sport as the FIT profile numbers them.
enum FITSport {
  static func sport(_ number: UInt8, _ subSport: UInt8?) -> Sport {
    switch number {
    case 1: .running
    case 2: .cycling
    case 5: .swimming
    case 10: subSport == 20 ? .strength : .other
    case 11: .walking
    case 17: .hiking
    default: .other
    }
  }

  /// The numbers of a sport and its kind.
  static func numbers(_ sport: Sport?, indoor: Bool) -> (sport: UInt8, subSport: UInt8) {
    switch sport {
    case .running: (1, indoor ? 1 : 0)
    case .cycling: (2, 0)
    case .swimming: (5, 0)
    case .strength: (10, 20)
    case .walking: (11, 0)
    case .hiking: (17, 0)
    case .other, nil: (0, 0)
    }
  }

  /// Treadmill and indoor running, whatever the records hold.
  static func isIndoor(_ subSport: UInt8) -> Bool { subSport == 1 || subSport == 45 }
}
