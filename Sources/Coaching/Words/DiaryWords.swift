public import CoachCore

extension DiaryPrompt {
  /// The part of daily life that is asked about.
  public var words: String {
    switch self {
    case .bending: "sitting or bending"
    case .arching: "standing, walking or arching"
    case .turning: "turning"
    case .lying: "lying"
    }
  }

  /// What the plan leaves out or changes while this reliably raises the pain.
  public var consequence: String {
    switch self {
    case .bending: "exercises that round the back are left out or changed"
    case .arching, .lying: "exercises that arch the back are left out or changed"
    case .turning: "exercises that twist are left out or changed"
    }
  }
}

extension RunnerPicture {
  /// What the diary holds against now, each with the tag that it set.
  public var diaryTags: [(prompt: DiaryPrompt, tag: ActiveTag)] {
    tags.compactMap { tag in
      guard case .diary(let prompt) = tag.reason else { return nil }
      return (prompt, tag)
    }
  }
}
