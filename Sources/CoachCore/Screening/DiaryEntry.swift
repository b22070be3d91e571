/// The four things of daily life that the symptom diary asks about (C3).
public enum DiaryPrompt: UInt8, Slugged {
  /// Sitting or bending.
  case bending
  /// Standing, walking or arching.
  case arching
  case turning
  case lying

  public var slug: String {
    switch self {
    case .bending: "bending"
    case .arching: "arching"
    case .turning: "turning"
    case .lying: "lying"
    }
  }
}

/// How much one of the four raised the pain, once.
public struct DiaryEntry: Hashable, Sendable {
  public var prompt: DiaryPrompt
  /// NPRS points, −10…10; 0 or less is a pain-free exposure.
  public var rise: Int

  public init(_ prompt: DiaryPrompt, rise: Int) {
    self.prompt = prompt
    self.rise = rise
  }
}
