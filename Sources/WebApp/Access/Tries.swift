import Foundation

/// Counts wrong guesses at secret addresses, from anywhere: past a number a minute they are told to wait.
///
/// A secret has 160 bits, so that guessing is hopeless anyway; whoever has a right one is never kept waiting.
actor Tries {
  private var times: [Date] = []

  static let aMinute = 30

  /// Takes a wrong guess; false where there were too many of them lately.
  func wasWrong(at now: Date) -> Bool {
    times.removeAll { now.timeIntervalSince($0) > 60 }
    guard times.count < Tries.aMinute else { return false }
    times.append(now)
    return true
  }
}
