/// An event as a calendar file writes it, as far as its times go.
struct WrittenEvent {
  /// A time with the name of its zone.
  struct Place {
    var time: WrittenTime
    var zone: String?
    /// A beginning with an end of its own.
    var period: [UInt8]?
  }

  private(set) var uid: UInt64 = 0
  private(set) var start: Place?
  private(set) var end: Place?
  private(set) var duration: WrittenDuration?
  private(set) var rule: [UInt8]?
  private(set) var more: [Place] = []
  private(set) var without: [Place] = []
  /// The time of a series in whose place this one stands.
  private(set) var recurrence: Place?
  private(set) var isBusy = true
  /// A time in it cannot be read.
  private(set) var isDamaged = false

  /// Times beside a rule, and exceptions from it, that one event may list.
  private static let most = 10_000

  mutating func take(_ property: CalendarProperty) {
    switch property.name {
    case "UID": uid = WrittenEvent.hash(property.value)
    case "DTSTART": start = place(property)
    case "DTEND": end = place(property)
    case "DURATION":
      duration = WrittenDuration(property.value)
      if duration == nil { isDamaged = true }
    case "RRULE": rule = Array(property.value)
    case "RECURRENCE-ID": recurrence = place(property)
    case "RDATE": more += list(property, after: more.count)
    case "EXDATE": without += list(property, after: without.count)
    case "TRANSP": if property.word == "TRANSPARENT" { isBusy = false }
    case "STATUS": if property.word == "CANCELLED" { isBusy = false }
    // What Outlook says beside TRANSP.
    case "X-MICROSOFT-CDO-BUSYSTATUS":
      if ["FREE", "WORKINGELSEWHERE"].contains(property.word) { isBusy = false }
    default: break
    }
  }

  private mutating func place(_ property: CalendarProperty) -> Place? {
    guard let time = WrittenTime(property.value) else {
      isDamaged = true
      return nil
    }
    return Place(time: time, zone: property.zone)
  }

  private mutating func list(_ property: CalendarProperty, after known: Int) -> [Place] {
    property.parts.prefix(max(0, WrittenEvent.most - known)).compactMap { part in
      guard let time = WrittenTime(part) else {
        isDamaged = true
        return nil
      }
      return Place(time: time, zone: property.zone, period: part.contains(0x2F) ? Array(part) : nil)
    }
  }

  /// FNV-1a: events of one file are told apart, nothing more.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
