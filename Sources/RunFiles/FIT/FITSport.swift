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

  /// Treadmill and indoor running, whatever the records hold.
  static func isIndoor(_ subSport: UInt8) -> Bool { subSport == 1 || subSport == 45 }
}
