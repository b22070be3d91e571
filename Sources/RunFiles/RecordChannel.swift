/// What a device can measure in one record; the unit is part of the name's line.
public enum RecordChannel: UInt8, CaseIterable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; may stand still or go back.
  case time
  /// Degrees, north and east positive.
  case latitude, longitude
  /// Metres since the start.
  case distance
  /// Metres a second.
  case speed
  /// Metres above the sea.
  case altitude
  /// Beats a minute.
  case heartRate
  /// Strides (one leg) a minute and their fraction, as written.
  case cadence, fractionalCadence
  /// Watts.
  case power
  /// Millimetres.
  case verticalOscillation
  /// Milliseconds.
  case contactTime
  /// Per cent of the stride.
  case contactTimeShare
  /// Per cent of the contact time on the left.
  case contactBalance
  /// Millimetres.
  case stepLength
  /// Per cent.
  case verticalRatio
  /// Degrees Celsius.
  case temperature
  /// Strides (one leg) a minute of a foot pod, which TCX keeps apart from `cadence`.
  case runCadence

  var index: Int { Int(rawValue) }
}
