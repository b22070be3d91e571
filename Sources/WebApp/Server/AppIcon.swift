import CZlib
import Foundation

/// The app's icon: the curve of a spine in side view, as in the wordmark; drawn here, so that no picture file is kept.
enum AppIcon {
  /// Cubic curves, each with two control points and an end, on a square of 512.
  private static let start = SIMD2(300.0, 96.0)
  private static let curves: [(SIMD2<Double>, SIMD2<Double>, SIMD2<Double>)] = [
    (SIMD2(226, 168), SIMD2(212, 214), SIMD2(250, 270)), (SIMD2(288, 326), SIMD2(292, 360), SIMD2(262, 396)),
    (SIMD2(240, 422), SIMD2(238, 432), SIMD2(246, 440)),
  ]
  private static let width = 52.0
  private static let paper: [UInt8] = [0xFB, 0xF8, 0xF3]
  private static let movement: [UInt8] = [0xD9, 0x54, 0x2B]

  static var svg: String {
    var path = "M\(Int(start.x)) \(Int(start.y))"
    for (a, b, end) in curves {
      path += "C" + [a, b, end].map { "\(Int($0.x)) \(Int($0.y))" }.joined(separator: " ")
    }
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\"><rect width=\"512\" height=\"512\" rx=\"96\" "
      + "fill=\"#FBF8F3\"/><path d=\"\(path)\" fill=\"none\" stroke=\"#D9542B\" stroke-width=\"\(Int(width))\" "
      + "stroke-linecap=\"round\"/></svg>"
  }

  /// A square PNG of so many pixels, without transparency, for home screens that take no SVG.
  static func png(size: Int) -> [UInt8] {
    let scale = 512 / Double(size)
    let points = AppIcon.points
    var rows: [UInt8] = []
    rows.reserveCapacity(size * (size * 3 + 1))
    for y in 0..<size {
      rows.append(0)
      for x in 0..<size {
        let place = SIMD2(Double(x) + 0.5, Double(y) + 0.5) * scale
        let distance = points.indices.dropLast().reduce(Double.infinity) {
          min($0, AppIcon.distance(place, points[$1], points[$1 + 1]))
        }
        let share = min(1, max(0, (width / 2 - distance) / scale + 0.5))
        for channel in 0..<3 {
          rows.append(UInt8((Double(paper[channel]) * (1 - share) + Double(movement[channel]) * share).rounded()))
        }
      }
    }
    var header = bigEndian(UInt32(size)) + bigEndian(UInt32(size))
    header += [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header) + chunk("IDAT", deflated(rows))
      + chunk("IEND", [])
  }

  private static var points: [SIMD2<Double>] {
    var points = [start]
    for (a, b, end) in curves {
      let from = points[points.count - 1]
      for step in 1...24 {
        let t = Double(step) / 24
        let u = 1 - t
        points.append(from * (u * u * u) + a * (3 * u * u * t) + b * (3 * u * t * t) + end * (t * t * t))
      }
    }
    return points
  }

  /// From a place to a stretch of line.
  private static func distance(_ place: SIMD2<Double>, _ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    let along = b - a
    let length = (along * along).sum()
    let share = length > 0 ? min(1, max(0, ((place - a) * along).sum() / length)) : 0
    let gap = place - (a + along * share)
    return (gap * gap).sum().squareRoot()
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    let sum = body.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    return bigEndian(UInt32(data.count)) + body + bigEndian(UInt32(sum))
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(count))
    precondition(compress2(&output, &count, bytes, UInt(bytes.count), 9) == Z_OK, "compressBound is enough")
    return Array(output[..<Int(count)])
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
  }
}
