/// One file in a zip archive, as the archive's directory tells it.
struct ZipEntry: Hashable, Sendable {
  /// With forward slashes, whatever wrote it.
  let name: String
  /// 0 stored, 8 deflated.
  let method: Int
  let isEncrypted: Bool
  let checksum: UInt32
  let packedSize: Int64
  let size: Int64
  /// Where its own header lies, from the archive's beginning.
  let header: Int64

  /// Leads out of the place where it would be unpacked.
  var isUnsafe: Bool {
    let bytes = Array(name.utf8)
    if bytes.first == 0x2F || bytes.contains(0) { return true }
    if bytes.count >= 2, bytes[1] == 0x3A { return true }
    return name.split(separator: "/").contains("..")
  }
}

extension ZipEntry {
  /// APPNOTE 4.4.4: bit 0 encrypted, bit 6 strongly so, bit 11 the name is UTF-8, bit 13 a masked directory.
  static func isEncrypted(flags: Int) -> Bool { flags & 0x2041 != 0 }

  /// A name as text: UTF-8 where it is that, else one character a byte, so that nothing is lost or equal by accident.
  static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(validating: bytes, as: UTF8.self) ?? String(bytes.map { Character(Unicode.Scalar($0)) })
    let forward = text.contains("\\") ? String(text.map { $0 == "\\" ? "/" : $0 }) : text
    return forward.hasPrefix("./") ? String(forward.dropFirst(2)) : forward
  }
}
