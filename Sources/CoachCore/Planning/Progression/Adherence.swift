/// How many of the planned sessions, or blocks, were done over some days.
public struct Adherence: Hashable, Sendable {
  public var done: Int
  public var planned: Int

  public init(done: Int, planned: Int) {
    self.done = done
    self.planned = planned
  }

  /// 0…1; where nothing was planned nothing was missed.
  public var share: Double { planned == 0 ? 1 : min(1, Double(done) / Double(planned)) }
}
