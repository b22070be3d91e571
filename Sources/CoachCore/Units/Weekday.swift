/// A day of the week, Monday 0 to Sunday 6 (ISO order).
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
