/// A short text as a QR code (ISO/IEC 18004) for a terminal: bytes, versions 1 to 6, error correction L.
struct QRCode {
  /// Rows of modules, true where dark.
  let modules: [[Bool]]

  /// Data codewords, correction codewords of each block, and blocks, by version.
  private static let versions: [(data: Int, correction: Int, blocks: Int)] = [
    (19, 7, 1), (34, 10, 1), (55, 15, 1), (80, 20, 1), (108, 26, 1), (136, 18, 2),
  ]

  /// Nil for more than 134 bytes.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let index = QRCode.versions.firstIndex(where: { bytes.count + 2 <= $0.data }) else { return nil }
    let version = QRCode.versions[index]
    var grid = Grid(version: index + 1)
    grid.drawPatterns()
    grid.place(QRCode.codewords(bytes, version))
    modules = grid.masked()
  }

  /// Two modules a character, dark on light whatever the colours of the terminal, with a quiet zone.
  var terminal: String {
    let quiet = 2
    let size = modules.count
    func isDark(_ row: Int, _ column: Int) -> Bool {
      (0..<size).contains(row) && (0..<size).contains(column) && modules[row][column]
    }
    return stride(from: -quiet, to: size + quiet, by: 2).map { row in
      let line = (-quiet..<size + quiet).map { column -> String in
        switch (isDark(row, column), isDark(row + 1, column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
      return "\u{1B}[30;107m\(line)\u{1B}[0m"
    }.joined(separator: "\n")
  }

  private static func codewords(_ bytes: [UInt8], _ version: (data: Int, correction: Int, blocks: Int)) -> [UInt8] {
    var bits: [Bool] = []
    func put(_ value: Int, _ count: Int) {
      for shift in stride(from: count - 1, through: 0, by: -1) { bits.append(value >> shift & 1 == 1) }
    }
    put(0b0100, 4)
    put(bytes.count, 8)
    for byte in bytes { put(Int(byte), 8) }
    put(0, min(4, version.data * 8 - bits.count))
    while bits.count % 8 != 0 { bits.append(false) }
    var data = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    var pad: UInt8 = 0xEC
    while data.count < version.data {
      data.append(pad)
      pad ^= 0xEC ^ 0x11
    }
    let length = version.data / version.blocks
    let blocks = (0..<version.blocks).map { Array(data[$0 * length..<($0 + 1) * length]) }
    let corrections = blocks.map { ReedSolomon.correction(of: $0, count: version.correction) }
    return (0..<length).flatMap { place in blocks.map { $0[place] } }
      + (0..<version.correction).flatMap { place in corrections.map { $0[place] } }
  }
}

/// Correction codewords over GF(256) with the polynomial x⁸ + x⁴ + x³ + x² + 1.
private enum ReedSolomon {
  static func correction(of data: [UInt8], count: Int) -> [UInt8] {
    let generator = generator(count)
    var rest = [UInt8](repeating: 0, count: count)
    for byte in data {
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for index in 0..<count { rest[index] ^= multiply(generator[index], factor) }
    }
    return rest
  }

  /// Without its leading one.
  private static func generator(_ degree: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in 0..<degree {
        result[index] = multiply(result[index], root)
        if index + 1 < degree { result[index] ^= result[index + 1] }
      }
      root = multiply(root, 2)
    }
    return result
  }

  private static func multiply(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var product = 0
    for shift in stride(from: 7, through: 0, by: -1) {
      product = product << 1 ^ (product >> 7) * 0x11D
      product ^= Int(b >> UInt8(shift) & 1) * Int(a)
    }
    return UInt8(product)
  }
}

/// The square of modules as it fills.
private struct Grid {
  private let version: Int
  private let size: Int
  private var dark: [[Bool]]
  /// Modules that no data and no mask may touch.
  private var fixed: [[Bool]]

  init(version: Int) {
    self.version = version
    size = 17 + 4 * version
    dark = Array(repeating: Array(repeating: false, count: size), count: size)
    fixed = dark
  }

  private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return }
    dark[row][column] = isDark
    fixed[row][column] = true
  }

  mutating func drawPatterns() {
    for index in 0..<size {
      set(6, index, index % 2 == 0)
      set(index, 6, index % 2 == 0)
    }
    for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] {
      for dy in -4...4 {
        for dx in -4...4 {
          let distance = max(abs(dx), abs(dy))
          set(row + dy, column + dx, distance != 2 && distance != 4)
        }
      }
    }
    if version > 1 {
      let centre = 4 * version + 10
      for dy in -2...2 { for dx in -2...2 { set(centre + dy, centre + dx, max(abs(dx), abs(dy)) != 1) } }
    }
    drawFormat(mask: 0)
  }

  /// The mask's number twice, with its own correction; level L is 01.
  private mutating func drawFormat(mask: Int) {
    let data = 0b01 << 3 | mask
    var rest = data
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (data << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { set(index, 8, bit(index)) }
    set(7, 8, bit(6))
    set(8, 8, bit(7))
    set(8, 7, bit(8))
    for index in 9..<15 { set(8, 14 - index, bit(index)) }
    for index in 0..<8 { set(8, size - 1 - index, bit(index)) }
    for index in 8..<15 { set(size - 15 + index, 8, bit(index)) }
    set(size - 8, 8, true)
  }

  /// In pairs of columns from the right, up and down in turn.
  mutating func place(_ codewords: [UInt8]) {
    var index = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        for column in [right, right - 1] {
          let upward = (right + 1) & 2 == 0
          let row = upward ? size - 1 - step : step
          guard !fixed[row][column], index < codewords.count * 8 else { continue }
          dark[row][column] = codewords[index / 8] >> UInt8(7 - index % 8) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  /// Under the mask that leaves the fewest patterns that confuse a reader.
  func masked() -> [[Bool]] {
    (0..<8).map { mask -> (penalty: Int, modules: [[Bool]]) in
      var grid = self
      for row in 0..<size {
        for column in 0..<size where !fixed[row][column] && Grid.flips(mask, row, column) {
          grid.dark[row][column].toggle()
        }
      }
      grid.drawFormat(mask: mask)
      return (grid.penalty, grid.dark)
    }.min { $0.penalty < $1.penalty }!.modules
  }

  private static func flips(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3) % 2 == 0
    default: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }

  /// Long runs, squares of one colour, patterns like a finder's, and too much of one colour.
  private var penalty: Int {
    let columns = (0..<size).map { column in dark.map { $0[column] } }
    var total = 0
    let finder = [true, false, true, true, true, false, true]
    let before = [false, false, false, false] + finder
    let after = finder + [false, false, false, false]
    for line in dark + columns {
      var run = 1
      for index in 1...size {
        if index < size, line[index] == line[index - 1] {
          run += 1
        } else {
          if run >= 5 { total += run - 2 }
          run = 1
        }
      }
      for start in 0...(size - 11) {
        let part = Array(line[start..<start + 11])
        if part == before || part == after { total += 40 }
      }
    }
    for row in 1..<size {
      for column in 1..<size {
        let colour = dark[row][column]
        if dark[row - 1][column] == colour, dark[row][column - 1] == colour, dark[row - 1][column - 1] == colour {
          total += 3
        }
      }
    }
    let share = dark.joined().count { $0 } * 100 / (size * size)
    return total + abs(share - 50) / 5 * 10
  }
}
