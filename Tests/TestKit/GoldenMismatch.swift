/// What was made is not what was agreed.
public struct GoldenMismatch: Error, CustomStringConvertible {
  public var name: String
  /// Nil if nothing was agreed yet.
  public var kept: String?
  public var made: String

  public var description: String {
    guard let kept else {
      return "There is no Golden/\(name) yet: run script/golden, read the new file, and commit it."
    }
    return """
      Golden/\(name) says otherwise (- agreed, + made now). If the new text is right, run script/golden and commit it.
      \(Self.changes(from: kept, to: made).joined(separator: "\n"))
      """
  }

  /// The lines that differ, each with its number in its own text, in the order of the text made now.
  static func changes(from kept: String, to made: String) -> [String] {
    let old = lines(kept)
    let new = lines(made)
    let difference = new.difference(from: old)
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var changes: [String] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        changes.append("- \(i + 1): \(old[i])")
        i += 1
      } else if added.contains(j) {
        changes.append("+ \(j + 1): \(new[j])")
        j += 1
      } else {
        i += 1
        j += 1
      }
    }
    return changes
  }

  /// Lines by their bytes, so that a changed space or line ending is seen; the last one keeps a missing newline visible.
  private static func lines(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).replacing("\r", with: "␍")
    }
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += " (no newline at the end)" }
    return lines
  }
}
