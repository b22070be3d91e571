public import CoachCore

/// How many letters must change to make `b` of `a` (Levenshtein).
func distance(_ a: String, _ b: String) -> Int {
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let change = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}

extension Slugged {
  /// The one whose slug is written most like the word.
  public static func nearest(to word: String) -> Self {
    let wanted = String(word.lowercased().prefix(40)).replacing(" ", with: "-")
    return allCases.min { distance($0.slug, wanted) < distance($1.slug, wanted) }!
  }
}
