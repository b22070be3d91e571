public import CoachCore

/// What an import brought, file by file.
public struct ImportJSON: Encodable, Sendable {
  private let batch: String
  private let files: [File]
  private let summary: [String: Int]

  public struct File: Encodable, Sendable {
    private let name, outcome: String
    private var reason: String?
    private var damaged: Bool?
    /// True where the sport was told by the speed alone.
    private var sportGuessed: Bool?
    private var run, of: RunRecordJSON?
    private var perhaps: [RunRecordJSON]?
    private var everything: Everything?
    private var session: Session?

    /// `reason` is the sentence that a runner reads of a file that was not brought in.
    public init(_ line: ImportLine, reason: String?) {
      name = line.name
      self.reason = reason
      if line.isDamaged { damaged = true }
      if line.isSportGuessed { sportGuessed = true }
      outcome = line.outcome.slug
      switch line.outcome {
      case .imported(let record, _, let others):
        run = RunRecordJSON(record)
        if !others.isEmpty { perhaps = others.map(RunRecordJSON.init) }
      case .known(let record), .duplicate(let record): of = RunRecordJSON(record)
      case .fuller(let record, _, let old): (run, of) = (RunRecordJSON(record), RunRecordJSON(old))
      case .everything(let taken): everything = Everything(taken)
      case .session(let filled): session = Session(filled)
      case .sessionThere, .unreadable, .noActivity, .undated, .absurd, .failed: break
      }
    }

    /// A session that a watch recorded: holds and sets done, and asked for.
    private struct Session: Encodable, Sendable {
      let day: String
      let exercises, done, asked, otherSets: Int
      let effort: Double?

      init(_ filled: FilledSession) {
        day = "\(filled.day)"
        (exercises, done, asked, otherSets) = (filled.exercises, filled.turns, filled.asked, filled.leftOut)
        effort = filled.effort?.value
      }
    }

    private struct Everything: Encodable, Sendable {
      let newEntries, knownEntries, files, damagedFiles, doubledRuns: Int

      init(_ taken: EverythingTaken) {
        (newEntries, knownEntries) = (taken.new, taken.known)
        (files, damagedFiles, doubledRuns) = (taken.files, taken.damaged, taken.doubled)
      }
    }
  }

  public init(batch: EventID, files: [File], summary: [String: Int]) {
    self.batch = batch.description
    self.files = files
    self.summary = summary
  }
}

extension ImportOutcome {
  public var slug: String {
    switch self {
    case .imported: "imported"
    case .known, .sessionThere: "already-there"
    case .session: "session"
    case .duplicate: "duplicate"
    case .fuller: "replaced"
    case .everything: "everything"
    case .unreadable, .noActivity, .undated, .absurd, .failed: "skipped"
    }
  }
}

/// A run, or another activity, as its record tells it.
public struct RunRecordJSON: Encodable, Sendable {
  private let start, sport: String
  private let elapsedSeconds, movingSeconds, distanceMetres: Double
  private let climbMetres: Double?
  /// The SHA-256 of its file.
  private let file: String?

  public init(_ record: RunRecord) {
    start = MomentJSON.text(record.start)
    sport = record.sport.slug
    elapsedSeconds = record.elapsed.value
    movingSeconds = record.moving.value
    distanceMetres = record.distance.value
    climbMetres = record.climb?.value
    file = record.file?.description
  }
}
