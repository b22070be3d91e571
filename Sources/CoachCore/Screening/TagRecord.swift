/// What body map, diary and leg reports have set: the fold of those events, in any order of arrival.
public struct TagRecord: Hashable, Sendable {
  private var entries: [Entry] = []

  public init() {}

  public mutating func reported(_ report: SiteReport, at moment: LocalMoment) {
    insert(Entry(moment: moment, event: .site(report)))
  }
  public mutating func noted(_ entry: DiaryEntry, at moment: LocalMoment) {
    insert(Entry(moment: moment, event: .diary(entry)))
  }
  public mutating func reported(_ report: LegSymptomReport, at moment: LocalMoment) {
    insert(Entry(moment: moment, event: .leg(report)))
  }

  /// The tags that hold at `moment`, each by its oldest reason.
  public func activeTags(at moment: LocalMoment) -> [ActiveTag] {
    var sites: [SiteKey: TagStrand] = [:]
    var prompts: [DiaryPrompt: TagStrand] = [:]
    var lastRises: [DiaryPrompt: [Int]] = [:]
    for entry in entries where entry.moment.instant <= moment.instant {
      switch entry.event {
      case .site(let report): Self.take(report, at: entry.moment, &sites)
      case .diary(let note):
        let rises = Array(((lastRises[note.prompt] ?? []) + [note.rise]).suffix(Self.diaryWindow))
        lastRises[note.prompt] = rises
        let provoked = note.rise >= Self.provokingRise
        let reliably = rises.filter { $0 >= Self.provokingRise }.count >= Self.provokedOfWindow
        var strand = prompts[note.prompt] ?? TagStrand()
        if provoked, reliably || strand.isActive(at: entry.moment) { strand.provoke(at: entry.moment) }
        if note.rise <= 0 { strand.expose() }
        prompts[note.prompt] = strand
      case .leg: break
      }
    }
    var active: [ActiveTag] = []
    for (key, strand) in sites {
      guard let tag = key.site.tag, let since = strand.since(at: moment) else { continue }
      active.append(ActiveTag(tag, since: since, reason: .site(key.site, key.side)))
    }
    for (prompt, strand) in prompts {
      guard let since = strand.since(at: moment) else { continue }
      active.append(ActiveTag(prompt.tag, since: since, reason: .diary(prompt)))
    }
    return Self.oldestOfEach(active)
  }

  /// Exercises in which a leg symptom moved away from the spine, with the last day on which they stay out (C3).
  public func exclusions(at moment: LocalMoment) -> [Exclusion] {
    var until: [ExerciseID: CalendarDay] = [:]
    for entry in entries where entry.moment.instant <= moment.instant {
      guard case .leg(let report) = entry.event, report.change == .awayFromSpine else { continue }
      until[report.exercise] = max(entry.moment.day + Self.exclusionDays, until[report.exercise] ?? entry.moment.day)
    }
    return until.filter { moment.day <= $0.value }.map { Exclusion(exercise: $0.key, through: $0.value) }
      .sorted { $0.exercise.rawValue < $1.exercise.rawValue }
  }

  /// An exercise that is left out up to and with a day.
  public struct Exclusion: Hashable, Sendable {
    public let exercise: ExerciseID
    public let through: CalendarDay
  }

  /// Pain from which a site sets its tag (K1) [E].
  public static let siteThreshold: PainScore = 3
  /// A rise of this many points counts, on 2 of the last 3 occurrences of a prompt (C3) [E].
  public static let provokingRise = 2
  static let diaryWindow = 3
  static let provokedOfWindow = 2
  /// Days for which an exercise stays out after a leg symptom moved away from the spine (C3) [E].
  public static let exclusionDays = 7

  private static func take(_ report: SiteReport, at moment: LocalMoment, _ sites: inout [SiteKey: TagStrand]) {
    if report.movementHurts || (report.score ?? 0) >= siteThreshold {
      sites[SiteKey(report.site, report.side), default: TagStrand()].provoke(at: moment)
    } else if report.score == PainScore.none {
      // Free of pain without a side means both; free on one side says nothing of a mark without a side.
      for key in sites.keys where key.site == report.site && (report.side == nil || report.side == key.side) {
        sites[key]?.expose()
      }
    }
  }

  private static func oldestOfEach(_ tags: [ActiveTag]) -> [ActiveTag] {
    var oldest: [ActiveTag] = []
    for tag in tags.sorted(by: { $0.order.lexicographicallyPrecedes($1.order) }) {
      if oldest.last?.tag != tag.tag { oldest.append(tag) }
    }
    return oldest
  }

  private mutating func insert(_ entry: Entry) {
    var index = entries.count
    while index > 0, entry.key.lexicographicallyPrecedes(entries[index - 1].key) { index -= 1 }
    entries.insert(entry, at: index)
  }
}

/// One reason for a tag, as time and exposures go by.
private struct TagStrand {
  private var first: LocalMoment?
  private var last: LocalMoment?
  private var exposures = 0

  /// Cleared after 14 days with 3 logged pain-free exposures; silence never clears (K1) [E].
  static let quietTime: Seconds = .days(14)
  static let exposuresToClear = 3

  func isActive(at moment: LocalMoment) -> Bool {
    guard let last else { return false }
    return exposures < Self.exposuresToClear || moment.instant < last.instant + Self.quietTime
  }

  func since(at moment: LocalMoment) -> LocalMoment? { isActive(at: moment) ? first : nil }

  mutating func provoke(at moment: LocalMoment) {
    if !isActive(at: moment) { first = moment }
    last = moment
    exposures = 0
  }

  mutating func expose() { exposures += 1 }
}

private struct SiteKey: Hashable {
  let site: BodySite
  let side: Side?

  init(_ site: BodySite, _ side: Side?) {
    self.site = site
    self.side = side
  }
}

private struct Entry: Hashable, Sendable {
  let moment: LocalMoment
  let event: Event

  enum Event: Hashable, Sendable {
    case site(SiteReport)
    case diary(DiaryEntry)
    case leg(LegSymptomReport)
  }

  /// Order in time; of twins the painful one comes last, so that it holds.
  var key: [Int64] {
    let start = [moment.instant.unixMilliseconds]
    let end = [Int64(moment.offset.seconds)]
    switch event {
    case .site(let report):
      let pain = report.movementHurts ? 11 : report.score.map { $0.value } ?? -1
      let side: Int64 = report.side == nil ? 0 : report.side == .left ? 1 : 2
      return start + [0, Int64(pain), Int64(report.site.rawValue), side, Int64(report.score?.value ?? -1)] + end
    case .diary(let entry): return start + [1, Int64(entry.rise), Int64(entry.prompt.rawValue)] + end
    case .leg(let report):
      return start + [2, Int64(report.change.rawValue), Int64(report.exercise.rawValue)] + end
    }
  }
}

extension ActiveTag {
  fileprivate var order: [Int64] {
    let reason: [Int64] =
      switch self.reason {
      case .screening(let rule): [0, Int64(rule.rawValue)]
      case .site(let site, let side): [1, Int64(site.rawValue), side == nil ? 0 : side == .left ? 1 : 2]
      case .diary(let prompt): [2, Int64(prompt.rawValue)]
      }
    return [Int64(tag.rawValue), since.instant.unixMilliseconds] + reason
  }
}
