import CoachCore

extension Fields {
  /// A member of a closed set by its word.
  func slug<Member: Slugged>(_ name: StaticName, _ type: Member.Type = Member.self) throws(BrowserFault) -> Member? {
    guard let value = value(name) else { return nil }
    return try Fields.member(value, name)
  }

  func slugs<Member: Slugged>(
    _ name: StaticName, _ type: Member.Type = Member.self
  ) throws(BrowserFault) -> Set<Member> {
    Set(try list(name) { value throws(BrowserFault) in try Fields.member(value, name) })
  }

  private static func member<Member: Slugged>(_ value: JSONValue, _ name: StaticName) throws(BrowserFault) -> Member {
    guard case .text(let word) = value else { throw .field(name) }
    for member in Member.allCases where member.slug.utf8.elementsEqual(word) { return member }
    throw .field(name)
  }

  func side(_ name: StaticName) throws(BrowserFault) -> Side? {
    guard let value = value(name) else { return nil }
    return try Fields.side(value, name)
  }

  static func side(_ value: JSONValue, _ name: StaticName) throws(BrowserFault) -> Side {
    guard case .text(let word) = value else { throw .field(name) }
    for side in Side.allCases where side.slug.utf8.elementsEqual(word) { return side }
    throw .field(name)
  }

  func score(_ name: StaticName) throws(BrowserFault) -> PainScore? {
    try whole(name, in: 0...10).flatMap { PainScore($0) }
  }

  func seconds(_ name: StaticName, atMost limit: Double = 86_400) throws(BrowserFault) -> Seconds? {
    try number(name, in: 0...limit).map { Seconds($0) }
  }

  func id(_ name: StaticName) throws(BrowserFault) -> EventID? {
    guard let text = try text(name) else { return nil }
    return try needed(name, EventID(hex: text))
  }

  func instant(_ name: StaticName) throws(BrowserFault) -> Instant? {
    try number(name, in: -9e15...9e15).map { Instant(unixMilliseconds: Int64($0.rounded(.down))) }
  }

  /// A moment from its milliseconds under `name`, and `offsetSeconds` beside it.
  func moment(_ name: StaticName) throws(BrowserFault) -> LocalMoment {
    let instant = try needed(name, try instant(name))
    let offset = try whole("offsetSeconds", in: -86_400...86_400) ?? 0
    return LocalMoment(instant, UTCOffset(seconds: Int32(offset)))
  }

  func day(_ name: StaticName) throws(BrowserFault) -> CalendarDay? {
    guard let text = try text(name) else { return nil }
    return try needed(name, CalendarDay(iso: text))
  }
}
