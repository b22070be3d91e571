import CoachCore
import Exchange
import Foundation

/// A month, in a zone whose clocks change in it.
private let from = Instant(unixSeconds: 1_772_323_200)
private let zone = TimeZone(identifier: "Europe/Vienna")!

/// What the fuzzer calls with every input it makes up: any bytes must give busy times or a refusal.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: bytes, count: count))
  let begun = Array("BEGIN:VCALENDAR\r\n".utf8)
  for input in [bytes, begun + bytes] {
    guard let busy = try? BusyTimes(reading: input, from: from, to: from + .days(31), zone: zone) else { continue }
    precondition(busy.spans.allSatisfy { $0.from < $0.to }, "a busy time ends before it begins")
    precondition(zip(busy.spans, busy.spans.dropFirst()).allSatisfy { $0.to < $1.from }, "busy times are not apart")
    precondition(busy.days.count <= 33, "days that nobody asked for")
  }
  return 0
}
