import CFetch
public import CoachCore
import Dispatch

extension OwnCalendar {
  /// Where a calendar may be fetched from: https, or http on this very machine; `webcal` is https by another name.
  ///
  /// - Throws: `Mistyped` with how such an address is written.
  public init(address text: String) throws(Mistyped) {
    var address = text
    for name in ["webcal://", "webcals://"] where text.lowercased().hasPrefix(name) {
      address = "https://" + text.dropFirst(name.count)
    }
    guard address.utf8.count <= OwnCalendar.longest, OwnCalendar.isAllowed(address) else {
      throw Mistyped(
        "That is no address of a calendar. It begins with https:// or webcal://, such as https://calendar.example.org/me.ics; http:// only for this machine."
      )
    }
    self = .address(address)
  }

  private static let longest = 2000

  private static func isAllowed(_ address: String) -> Bool {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) else { return false }
    let lower = address.lowercased()
    guard let match = lower.prefixMatch(of: /(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9.\-]+)(:\d{1,5})?(?=[\/?#]|$)/) else {
      return false
    }
    return match.1 == "https" || ["localhost", "127.0.0.1", "[::1]"].contains(match.2)
  }
}

/// What came of asking an address.
struct Fetched: Sendable {
  enum End: Sendable {
    case done(bytes: [UInt8], tag: String)
    case unchanged
    case failed(OwnCalendarFault)
  }

  let end: End

  /// The most bytes of a calendar, and how long to wait for them.
  static let most = 32 << 20
  static let patience = Seconds(10)

  /// Asks an address, on a thread of its own.
  static func from(_ address: String, knowing tag: String?) async -> Fetched {
    await withCheckedContinuation { next in
      DispatchQueue.global().async { next.resume(returning: Fetched(address, tag)) }
    }
  }

  private init(_ address: String, _ tag: String?) {
    var got = fetch_address(address, tag ?? "", Fetched.most, Int(Fetched.patience.value * 1000))
    defer { got.bytes?.deallocate() }
    switch (got.end, got.status) {
    case (FETCH_DONE, 304): end = .unchanged
    case (FETCH_DONE, 200):
      let bytes = got.bytes.map { Array(UnsafeBufferPointer(start: $0, count: got.count)) } ?? []
      let tag = withUnsafeBytes(of: &got.tag) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      end = .done(bytes: bytes, tag: tag)
    case (FETCH_DONE, let status): end = .failed(.refused(status: status))
    case (FETCH_NO_LIBRARY, _): end = .failed(.noLibrary)
    case (FETCH_TOO_LONG, _): end = .failed(.tooLong)
    case (FETCH_TOO_LARGE, _): end = .failed(.tooLarge)
    case (FETCH_UNTRUSTED, _): end = .failed(.untrusted)
    case (FETCH_ELSEWHERE, _): end = .failed(.elsewhere)
    default: end = .failed(.unreachable)
    }
  }
}

/// Why a runner's own calendar could not be had.
public enum OwnCalendarFault: Codable, Hashable, Sendable {
  case noLibrary, unreachable, tooLong, tooLarge, untrusted, elsewhere
  case refused(status: Int)
  case noCalendar
  /// The file is not there, or cannot be read.
  case noFile

  public var sentence: String {
    switch self {
    case .noLibrary: "This machine lacks libcurl, which fetches it. Install libcurl4, or give a file."
    case .unreachable: "Its address could not be reached."
    case .tooLong: "Its address did not answer within \(Int(Fetched.patience.value)) seconds."
    case .tooLarge: "It is larger than \(Fetched.most >> 20) MB, which is more than is read."
    case .untrusted: "Its address could not prove that it is what it says."
    case .elsewhere: "Its address leads to another one that is not asked."
    case .refused(let status): "Its address answers with \(status): it may have been changed or switched off."
    case .noCalendar: "What is there is no calendar file."
    case .noFile: "The file is not there, or cannot be read."
    }
  }
}
