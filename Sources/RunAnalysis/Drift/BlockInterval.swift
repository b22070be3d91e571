internal import CMaths
internal import CoachCore

/// How far chance alone moves a weighted sum of residuals that resemble their neighbours (G2 b).
///
/// Blocks of residuals are drawn in place of their own, with replacement and round the end (Politis and Romano 1992).
struct BlockInterval {
  let correlation: ScoreCorrelation
  /// Windows in a block.
  let blockLength: Int
  /// Blocks that share the weight evenly would be so many; fewer where some weigh more.
  let effectiveBlocks: Double
  /// Half the width of the 95 % interval; nil where the draws were not asked for.
  private(set) var halfWidth: Double?

  /// All [E].
  enum Rule {
    /// Blocks are at least so many correlation lengths, and at least a tenth of the run.
    static let lengths = 3.0
    static let mostBlocks = 10.0
    static let leastBlocks = 8
    static let draws = 999
    /// The same file gives the same interval.
    static let seed: UInt64 = 0x5EED
  }

  /// - Parameters:
  ///   - scores: residuals in order, about zero on average.
  ///   - weights: what each adds to the number in question.
  ///   - slow: regressors as slow as the run itself, which make residuals look less alike than they are.
  init(scores: [Double], weights: [Double], slow: Double, draws: Bool) {
    let count = scores.count
    correlation = ScoreCorrelation(scores, slow: slow)
    let length = max(Rule.lengths * correlation.length, Double(count) / Rule.mostBlocks)
    blockLength = min(max(Int(length.rounded(.up)), 1), max(count, 1))
    effectiveBlocks = BlockInterval.effective(weights, blockLength)
    guard draws, isEnough(count) else { return }
    let variance = BlockInterval.drawn(scores, weights, blockLength) * correction(count)
    let limit = StudentT.limit95(degrees: max(effectiveBlocks - 1, 2))
    halfWidth = limit * variance.squareRoot()
  }

  /// Independent stretches that the run holds: eight are asked for.
  func blocks(_ count: Int) -> Double { Double(count) / (Rule.lengths * correlation.length) }
  func isEnough(_ count: Int) -> Bool { blocks(count) >= Double(Rule.leastBlocks) }

  /// What blocks lose by being cut, and residuals by having been fitted, under the correlation that was found.
  private func correction(_ count: Int) -> Double {
    let (length, block) = (correlation.length, Double(blockLength))
    let alike = (correlation.total - 1) / correlation.total
    let cut = 1 - alike * length / block * (1 - exp(-block / length))
    return 1 / (cut * (1 - correlation.fitted(count)))
  }

  /// (Σ w)² / Σ w², w the squared weights of a block: the degrees of freedom of unequal blocks (Satterthwaite 1946).
  private static func effective(_ weights: [Double], _ block: Int) -> Double {
    var (sum, squares) = (0.0, 0.0)
    var begin = 0
    while begin < weights.count {
      let end = min(begin + block, weights.count)
      var own = 0.0
      for index in begin..<end { own += weights[index] * weights[index] }
      sum += own
      squares += own * own
      begin = end
    }
    return squares > 0 ? sum * sum / squares : 0
  }

  /// The variance of the sum over the draws.
  private static func drawn(_ scores: [Double], _ weights: [Double], _ block: Int) -> Double {
    let count = scores.count
    var mean = 0.0
    for score in scores { mean += score }
    mean /= Double(count)
    var ring = [Double](repeating: 0, count: count + block)
    for index in ring.indices { ring[index] = scores[index < count ? index : index - count] - mean }
    var random = BlockDraws(seed: Rule.seed)
    var squares = 0.0
    for _ in 0..<Rule.draws {
      var sum = 0.0
      var begin = 0
      while begin < count {
        let from = random.next(below: count) - begin
        let end = min(begin + block, count)
        for index in begin..<end { sum += weights[index] * ring[from + index] }
        begin = end
      }
      squares += sum * sum
    }
    return squares / Double(Rule.draws)
  }
}

/// Where blocks begin: SplitMix64 (Steele, Lea and Flood 2014).
struct BlockDraws {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)).multipliedFullWidth(by: UInt64(count)).high)
  }
}

/// Limits of Student's t.
enum StudentT {
  /// The 97.5th percentile, by Cornish and Fisher's expansion (Abramowitz and Stegun 26.7.5): 1 % off at 2, less beyond.
  static func limit95(degrees: Double) -> Double {
    let z = 1.959_963_984_540_054
    let z2 = z * z
    let a = z * (z2 + 1) / 4
    let b = z * ((5 * z2 + 16) * z2 + 3) / 96
    let c = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    let d = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92_160
    return z + (a + (b + (c + d / degrees) / degrees) / degrees) / degrees
  }
}
