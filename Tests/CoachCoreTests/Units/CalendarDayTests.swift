import CoachCore
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-03-01", 20_513), ("0001-01-01", -719_162),
  ])
  func `a day and its count since 1970 name each other`(text: String, count: Int) throws {
    let day = try #require(CalendarDay(iso: text))
    #expect(day == CalendarDay(daysSinceEpoch: Int32(count)))
    #expect(day.description == text)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026/04/01", "", "2026-04-0x"])
  func `a day that no calendar has is refused`(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test func `every day of four centuries is the day after the one before`() {
    var previous = CalendarDay(iso: "1899-12-31")!
    for _ in 0..<146_097 {
      let (year, month, day) = (previous + 1).civil
      let next = CalendarDay(year: year, month: month, day: day)!
      #expect(next - previous == 1)
      previous = next
    }
  }

  @Test func `a week starts on the day that the runner says`() {
    let wednesday = CalendarDay(iso: "2026-03-04")!
    #expect(wednesday.weekday == .wednesday)
    #expect(wednesday.startOfWeek(on: .monday).description == "2026-03-02")
    #expect(wednesday.startOfWeek(on: .sunday).description == "2026-03-01")
    #expect(wednesday.startOfWeek(on: .thursday).description == "2026-02-26")
  }

  @Test func `a late evening belongs to the day it felt like`() {
    let offset = UTCOffset(seconds: 3600)
    let sunday = CalendarDay(iso: "2026-03-01")!
    let late = LocalMoment(sunday, at: .hours(26), offset)
    #expect(late.calendarDay == sunday + 1)
    #expect(late.day == sunday)
    #expect(late.timeOfDay == .hours(2))
    #expect(LocalMoment(sunday, at: .hours(27), offset).day == sunday + 1)
  }
}
