/// How the bytes of a field are to be read; the five low bits of the file's base type number.
enum FITBaseType: UInt8 {
  case enumeration = 0x00
  case sint8 = 0x01
  case uint8 = 0x02
  case sint16 = 0x03
  case uint16 = 0x04
  case sint32 = 0x05
  case uint32 = 0x06
  case string = 0x07
  case float32 = 0x08
  case float64 = 0x09
  case uint8z = 0x0A
  case uint16z = 0x0B
  case uint32z = 0x0C
  case byte = 0x0D
  case sint64 = 0x0E
  case uint64 = 0x0F
  case uint64z = 0x10

  /// The type of a field of `size` bytes: a size that is no multiple of the type's means single bytes (COROS).
  init(code: UInt8, size: Int) {
    let named = FITBaseType(rawValue: code & 0x1F) ?? .byte
    self = size % named.width == 0 ? named : .uint8
  }

  var width: Int {
    switch self {
    case .enumeration, .sint8, .uint8, .string, .uint8z, .byte: 1
    case .sint16, .uint16, .uint16z: 2
    case .sint32, .uint32, .float32, .uint32z: 4
    case .float64, .sint64, .uint64, .uint64z: 8
    }
  }

  /// The first number of a field, NaN where the file says that there is none; the caller vouches for `width` bytes.
  @inline(__always)
  func number(at place: UnsafeRawPointer, bigEndian: Bool) -> Double {
    switch self {
    case .enumeration, .uint8, .byte:
      let raw = place.load(as: UInt8.self)
      return raw == .max ? .nan : Double(raw)
    case .uint16:
      let raw: UInt16 = load(place, bigEndian)
      return raw == .max ? .nan : Double(raw)
    case .uint32:
      let raw: UInt32 = load(place, bigEndian)
      return raw == .max ? .nan : Double(raw)
    case .sint32:
      let raw: Int32 = load(place, bigEndian)
      return raw == .max ? .nan : Double(raw)
    default:
      return rareNumber(at: place, bigEndian: bigEndian, markers: true)
    }
  }

  /// The first number as it stands, markers for "none" included.
  func rawNumber(at place: UnsafeRawPointer, bigEndian: Bool) -> Double {
    switch self {
    case .enumeration, .uint8, .byte: Double(place.load(as: UInt8.self))
    case .uint16: Double(load(place, bigEndian) as UInt16)
    case .uint32: Double(load(place, bigEndian) as UInt32)
    case .sint32: Double(load(place, bigEndian) as Int32)
    default: rareNumber(at: place, bigEndian: bigEndian, markers: false)
    }
  }

  @inline(never)
  private func rareNumber(at place: UnsafeRawPointer, bigEndian: Bool, markers: Bool) -> Double {
    switch self {
    case .sint8: marked(place.load(as: Int8.self), .max, markers)
    case .sint16: marked(load(place, bigEndian) as Int16, .max, markers)
    case .uint8z: marked(place.load(as: UInt8.self), 0, markers)
    case .uint16z: marked(load(place, bigEndian) as UInt16, 0, markers)
    case .uint32z: marked(load(place, bigEndian) as UInt32, 0, markers)
    case .sint64: marked(load(place, bigEndian) as Int64, .max, markers)
    case .uint64: marked(load(place, bigEndian) as UInt64, .max, markers)
    case .uint64z: marked(load(place, bigEndian) as UInt64, 0, markers)
    case .float32: Double(Float(bitPattern: load(place, bigEndian)))
    case .float64: Double(bitPattern: load(place, bigEndian))
    default: .nan
    }
  }

  private func marked<Raw: FixedWidthInteger>(_ raw: Raw, _ none: Raw, _ markers: Bool) -> Double {
    markers && raw == none ? .nan : Double(raw)
  }
}

/// An integer in the file's byte order, wherever it lies.
@inline(__always)
func load<Raw: FixedWidthInteger>(_ place: UnsafeRawPointer, _ bigEndian: Bool) -> Raw {
  let raw = place.loadUnaligned(as: Raw.self)
  return bigEndian ? Raw(bigEndian: raw) : Raw(littleEndian: raw)
}
