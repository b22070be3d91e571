import CoachCore

/// How many of each, for the end of an import.
public struct ImportTally: Sendable {
  public private(set) var runs = 0
  public private(set) var others = 0
  public private(set) var known = 0
  public private(set) var duplicates = 0
  public private(set) var fuller = 0
  public private(set) var doubtful = 0
  public private(set) var skipped = 0
  /// Sessions that a watch recorded.
  public private(set) var sessions = 0
  /// Entries of whole journals that were new.
  public private(set) var entries = 0
  private var journals = 0
  /// Of those left out, the ones that ought to have been runs.
  public private(set) var unread = 0
  /// Files of other kinds, of which nothing needs to be said.
  public private(set) var quiet = 0

  public init() {}

  /// Whether there is anything to take back.
  public var changedAnything: Bool { runs + others + fuller + sessions > 0 }

  public mutating func count(_ outcome: ImportOutcome, isQuiet: Bool) {
    switch outcome {
    case .imported(let run, _, let perhaps):
      if run.sport == .running { runs += 1 } else { others += 1 }
      if !perhaps.isEmpty { doubtful += 1 }
    case .known: known += 1
    // A line of a list whose file came in says nothing new.
    case .duplicate: if isQuiet { quiet += 1 } else { duplicates += 1 }
    case .fuller: fuller += 1
    case .session: sessions += 1
    case .sessionThere: known += 1
    case .everything(let taken):
      journals += 1
      entries += taken.new
    case .unreadable, .noActivity, .undated, .absurd, .failed:
      if isQuiet { quiet += 1 } else { skipped += 1 }
      switch outcome {
      case .noActivity, .undated: return
      default: break
      }
      if !isQuiet { unread += 1 }
    }
  }

  public mutating func passOver(_ count: Int) { quiet += count }

  public var numbers: [String: Int] {
    [
      "runs": runs, "otherSports": others, "alreadyThere": known, "duplicates": duplicates, "replaced": fuller,
      "doubtful": doubtful, "skipped": skipped, "otherFiles": quiet, "entries": entries, "sessions": sessions,
    ]
  }

  /// A sentence for each number that is not zero; how to take the import back, where it changed anything.
  public func text(_ ways: Ways = .terminal) -> String {
    var parts: [String] = []
    func say(_ count: Int, _ one: String, _ many: String) {
      if count == 1 { parts.append("1 " + one) } else if count > 1 { parts.append("\(count) " + many) }
    }
    say(runs, "run came in", "runs came in")
    say(others, "activity of another sport came in", "activities of other sports came in")
    say(sessions, "session was filled in", "sessions were filled in")
    say(fuller, "took the place of a file that told less", "took the place of files that told less")
    say(known + duplicates, "was there already", "were there already")
    say(doubtful, "may be there twice", "may be there twice")
    say(skipped, "was left out", "were left out")
    if journals > 0 { parts.append(entries == 1 ? "1 new entry came in" : "\(entries) new entries came in") }
    if parts.isEmpty { return "There was no run in it." }
    let undo = changedAnything && ways == .terminal ? " To take all of this back: strongback undo" : ""
    return parts.joined(separator: ", ") + "." + undo
  }
}
