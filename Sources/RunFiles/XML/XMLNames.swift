/// The names of elements that a reader knows, by number; 0 stands for every other.
struct XMLNames {
  /// Of the name without its prefix: FNV-1a of 64 bits, so that a name is known as soon as its last byte is read.
  typealias Key = UInt64

  static let seed: Key = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ byte: UInt8, to key: Key) -> Key { (key ^ Key(byte)) &* 0x100_0000_01B3 }

  private var keys: [Key]
  private var numbers: [UInt8]

  /// Numbers are those of the list, from 1.
  init(_ names: [StaticString]) {
    keys = [Key](repeating: 0, count: 256)
    numbers = [UInt8](repeating: 0, count: 256)
    for (index, name) in names.enumerated() {
      var key = XMLNames.seed
      for byte in 0..<name.utf8CodeUnitCount { key = XMLNames.add(name.utf8Start[byte], to: key) }
      var slot = Int(key >> 56)
      while numbers[slot] != 0 { slot = (slot + 1) & 255 }
      (keys[slot], numbers[slot]) = (key, UInt8(index + 1))
    }
  }

  @inline(__always)
  func number(of key: Key) -> UInt8 {
    var slot = Int(key >> 56)
    while numbers[slot] != 0 {
      if keys[slot] == key { return numbers[slot] }
      slot = (slot + 1) & 255
    }
    return 0
  }
}
