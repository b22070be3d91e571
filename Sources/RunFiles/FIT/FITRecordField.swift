/// A field of the record message that has a column: number, column, and how raw becomes SI (profile 21.218).
struct FITRecordField {
  let number: UInt8
  let channel: RecordChannel
  var times = 1.0
  var per = 1.0
  var minus = 0.0

  /// In order of writing: a short field that is valid overwrites the long one that stands before it.
  static let all: [FITRecordField] = [
    FITRecordField(number: 253, channel: .time, minus: -FITTime.epoch),
    FITRecordField(number: 0, channel: .latitude, times: 180, per: 2_147_483_648),
    FITRecordField(number: 1, channel: .longitude, times: 180, per: 2_147_483_648),
    FITRecordField(number: 5, channel: .distance, per: 100),
    FITRecordField(number: 73, channel: .speed, per: 1000),
    FITRecordField(number: 6, channel: .speed, per: 1000),
    FITRecordField(number: 78, channel: .altitude, per: 5, minus: 500),
    FITRecordField(number: 2, channel: .altitude, per: 5, minus: 500),
    FITRecordField(number: 3, channel: .heartRate),
    FITRecordField(number: 4, channel: .cadence),
    FITRecordField(number: 53, channel: .fractionalCadence, per: 128),
    FITRecordField(number: 7, channel: .power),
    FITRecordField(number: 39, channel: .verticalOscillation, per: 10),
    FITRecordField(number: 41, channel: .contactTime, per: 10),
    FITRecordField(number: 40, channel: .contactTimeShare, per: 100),
    FITRecordField(number: 84, channel: .contactBalance, per: 100),
    FITRecordField(number: 85, channel: .stepLength, per: 10),
    FITRecordField(number: 83, channel: .verticalRatio, per: 100),
    FITRecordField(number: 13, channel: .temperature),
  ]

  /// Three bytes that hold a speed of 12 bits and a distance of 12 bits that counts round.
  static let compressedSpeedDistance: UInt8 = 8
}

/// FIT counts seconds from 1989-12-31T00:00:00Z.
enum FITTime {
  static let epoch = 631_065_600.0
  /// Below it a time is seconds since the device started.
  static let leastDate: UInt32 = 0x1000_0000
}
