/// Distance and smoothed height along a run, and what climbing and braking they make (G0, G4, K5).
struct HeightProfile {
  let distance: [Double]
  let height: [Double]

  /// Rows that have a time, a distance and a height, in an order in which neither time nor distance goes back.
  init(times: [Double], distances: [Double], heights: [Double]) {
    var time: [Double] = []
    var distance: [Double] = []
    var raw: [Double] = []
    for row in times.indices {
      guard times[row].isFinite, distances[row].isFinite, heights[row].isFinite,
        times[row] >= time.last ?? times[row], distances[row] >= distance.last ?? distances[row]
      else { continue }
      time.append(times[row])
      distance.append(distances[row])
      raw.append(heights[row])
    }
    self.distance = distance
    height = HeightProfile.mean(of: HeightProfile.median(of: raw), at: time, seconds: 15)
  }

  var isEmpty: Bool { height.count < 2 }

  /// How much higher the end is than the beginning, in metres; nil without heights.
  var rise: Double? { isEmpty ? nil : height[height.count - 1] - height[0] }

  /// Metres up and down between turning points; a turn counts once height has come back by 3 m [E].
  var climbed: (up: Double, down: Double) {
    let threshold = 3.0
    var climbed = (up: 0.0, down: 0.0)
    guard var turn = height.first else { return climbed }
    var furthest = turn
    func leg() { if furthest > turn { climbed.up += furthest - turn } else { climbed.down += turn - furthest } }
    for value in height {
      let onward = furthest == turn ? abs(value - turn) >= threshold : (value > furthest) == (furthest > turn)
      if onward {
        furthest = value
      } else if furthest != turn, abs(value - furthest) >= threshold {
        leg()
        (turn, furthest) = (furthest, value)
      }
    }
    leg()
    return climbed
  }

  /// The grade as a fraction over at least `reach` metres either way of these distances, which never go back.
  ///
  /// NaN where the profile does not reach, or where it does not move.
  func grades(around middles: [Double], halves: [Double], reach: Double) -> [Double] {
    var grades = [Double](repeating: .nan, count: middles.count)
    guard !isEmpty else { return grades }
    var (low, high) = (0, 0)
    for index in middles.indices where middles[index].isFinite {
      let around = max(reach, halves[index])
      let (from, to) = (middles[index] - around, middles[index] + around)
      while low + 1 < distance.count, distance[low + 1] <= from { low += 1 }
      high = max(high, low)
      while high + 1 < distance.count, distance[high] < to { high += 1 }
      let length = distance[high] - distance[low]
      // Nearly all of the way, or a hole in the record would count as flat.
      guard length >= around else { continue }
      grades[index] = min(max((height[high] - height[low]) / length, -Slopes.Limits.steepest), Slopes.Limits.steepest)
    }
    return grades
  }

  /// w(g) − 1: +73 % at −15.8 % (Gottschall and Kram 2005), a straight line from the level [E].
  static func extraBraking(grade: Double) -> Double { 0.73 * min(abs(grade), 0.158) / 0.158 }

  /// The middle of five values in a row; fewer at the ends.
  private static func median(of values: [Double]) -> [Double] {
    var result = values
    for row in values.indices {
      switch min(2, row, values.count - 1 - row) {
      case 0: break
      case 1: result[row] = middle(values[row - 1], values[row], values[row + 1])
      default:
        // Of five: the middle of the last and of what is left of the others without their least and their most.
        let (a, b, c, d) = (values[row - 2], values[row - 1], values[row + 1], values[row + 2])
        result[row] = middle(values[row], max(min(a, b), min(c, d)), min(max(a, b), max(c, d)))
      }
    }
    return result
  }

  private static func middle(_ a: Double, _ b: Double, _ c: Double) -> Double { max(min(a, b), min(max(a, b), c)) }

  /// The mean of the values within half of `seconds` on either side.
  private static func mean(of values: [Double], at times: [Double], seconds: Double) -> [Double] {
    var result = values
    var first = 0
    var end = 0
    var sum = 0.0
    for row in values.indices {
      while end < values.count, times[end] <= times[row] + seconds / 2 {
        sum += values[end]
        end += 1
      }
      while times[first] < times[row] - seconds / 2 {
        sum -= values[first]
        first += 1
      }
      result[row] = sum / Double(end - first)
    }
    return result
  }
}

extension HeightProfile {
  init(_ trace: RunTrace) {
    self.init(times: trace.times, distances: trace.distances, heights: trace.heights)
  }
}
