public import CoachCore
internal import Journal

/// Writes a zip archive (PKWARE APPNOTE 6.3, with zip64) piece by piece: each call gives the bytes that come next.
public struct ZipWriter: Sendable {
  private let stamp: [UInt8]
  private var directory: [UInt8] = []
  private var count: UInt64 = 0
  private var at: UInt64 = 0

  /// - Parameter moment: what the archive says of each file's age, on the runner's clock.
  public init(at moment: LocalMoment) { stamp = ZipWriter.stamp(moment) }

  /// A whole archive of small files.
  public static func archive(_ files: [(name: String, bytes: [UInt8])], at moment: LocalMoment) -> [UInt8] {
    var zip = ZipWriter(at: moment)
    return files.flatMap { zip.file($0.name, $0.bytes) } + zip.end()
  }

  /// The next file, packed.
  public mutating func file(_ name: String, _ bytes: [UInt8]) -> [UInt8] { file(name, gzip: Gzip.compress(bytes)) }

  /// The next file, which is in gzip already: it is not packed anew, for both hold the same deflated bytes.
  ///
  /// - Parameter gzip: as `Gzip.compress` makes it: a header of ten bytes, and check sum and size at the end.
  public mutating func file(_ name: String, gzip: [UInt8]) -> [UInt8] {
    precondition(gzip.count >= 18 && gzip[3] == 0, "as Gzip.compress makes it")
    let packed = gzip[10..<(gzip.count - 8)]
    let (checksum, size) = (UInt64(gzip.double(at: gzip.count - 8)), UInt64(gzip.double(at: gzip.count - 4)))
    let name = Array(name.utf8)
    // Version 4.5, names in UTF-8, deflated.
    let facts =
      le(45, 2) + le(0x800, 2) + le(8, 2) + stamp + le(checksum, 4) + le(UInt64(packed.count), 4) + le(size, 4)
      + le(UInt64(name.count), 2)
    let isFar = at >= ZipWriter.wide
    let extra = isFar ? le(1, 2) + le(8, 2) + le(at, 8) : []
    directory += le(0x0201_4B50, 4) + le(45, 2) + facts + le(UInt64(extra.count), 2)
    directory += le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(isFar ? ZipWriter.wide : at, 4) + name + extra
    let bytes = le(0x0403_4B50, 4) + facts + le(0, 2) + name + packed
    count += 1
    at += UInt64(bytes.count)
    return bytes
  }

  /// The directory, after the last file.
  public func end() -> [UInt8] {
    let size = UInt64(directory.count)
    var wide: [UInt8] = []
    if count >= 0xFFFF || at >= ZipWriter.wide {
      wide += le(0x0606_4B50, 4) + le(44, 8) + le(45, 2) + le(45, 2) + le(0, 4) + le(0, 4)
      wide += le(count, 8) + le(count, 8) + le(size, 8) + le(at, 8)
      wide += le(0x0706_4B50, 4) + le(0, 4) + le(at + size, 8) + le(1, 4)
    }
    let told = wide.isEmpty ? count : 0xFFFF
    return directory + wide + le(0x0605_4B50, 4) + le(0, 2) + le(0, 2) + le(told, 2) + le(told, 2) + le(size, 4)
      + le(min(at, ZipWriter.wide), 4) + le(0, 2)
  }

  /// Numbers from here on stand in the fields of zip64.
  private static let wide: UInt64 = 0xFFFF_FFFF

  /// Time and day as MS-DOS wrote them: two seconds a step, years from 1980 (APPNOTE 4.4.6).
  private static func stamp(_ moment: LocalMoment) -> [UInt8] {
    let day = moment.calendarDay.civil
    let seconds = Int(moment.timeOfDay.value)
    let time = (seconds / 3600) << 11 | (seconds / 60 % 60) << 5 | (seconds % 60) / 2
    let date = max(0, day.year - 1980) << 9 | day.month << 5 | day.day
    return le(UInt64(time), 2) + le(UInt64(date), 2)
  }
}

/// The lowest bytes of a number, least significant first.
private func le(_ number: UInt64, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
}
