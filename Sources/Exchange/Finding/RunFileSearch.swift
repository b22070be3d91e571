public import CoachCore
internal import Foundation

/// Finds what may hold runs: in files, folders, archives of any nesting, and the exports of Strava, Garmin and Apple Health.
///
/// Nothing is unpacked but archives within archives, and one of those at a time, so that memory stays small whatever is searched.
public struct RunFileSearch: Sequence, IteratorProtocol {
  /// Bytes of all paths together; `upTo` of what is found counts towards it.
  public let size: Double
  private let defaultOffset: UTCOffset
  private var work: [Work] = []
  private var archives = 0

  private enum Work {
    case path(String, Span)
    case archive(PackedContent, name: String, Span, depth: Int, FoundFile.Origin)
    case health(HealthExport, Span)
    case found(Found)
  }

  private let names: [String: String]
  private let progress: (Double) -> Void

  /// `defaultOffset` is the runner's distance from UTC, for what is written down without a file; a path goes by the last part
  /// of it, unless `names` says otherwise; `progress` hears how far a long search within one file is, in the bytes of `size`.
  public init(
    _ paths: [String], names: [String: String] = [:], defaultOffset: UTCOffset,
    progress: @escaping (Double) -> Void = { _ in }
  ) {
    self.defaultOffset = defaultOffset
    self.progress = progress
    self.names = names
    var at = 0.0
    for path in paths {
      let size = Double(RunFileSearch.size(of: path))
      work.append(.path(path, Span(from: at, to: at + size)))
      at += size
    }
    size = at
    work.reverse()
  }

  public mutating func next() -> Found? {
    while let item = work.popLast() {
      switch item {
      case .found(let found): return found
      case .path(let path, let span):
        let name = names[path] ?? URL(fileURLWithPath: path).lastPathComponent
        if let fault = open(path, name, span) { return .refused(fault, name: name) }
      case .archive(let content, let name, let span, let depth, let origin):
        if let fault = open(content, name, span, depth, origin) { return .refused(fault, name: name) }
      case .health(let export, let span):
        do throws(ArchiveFault) { push(try export.workouts(span, progress: progress).map { .found($0) }) } catch {
          return .refused(error, name: export.name)
        }
      }
    }
    return nil
  }

  private mutating func push(_ items: [Work]) { work += items.reversed() }

  private mutating func open(_ path: String, _ name: String, _ span: Span) -> ArchiveFault? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return ArchiveFault(errno: errno) }
    do throws(ArchiveFault) {
      if facts.st_mode & S_IFMT == S_IFDIR {
        let folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        push(try take(try FolderMembers.list(folder), of: name, span, depth: 0, .file))
        return nil
      }
      let content = PackedContent.file(path: path, size: Int64(facts.st_size))
      if ZipFile.begins(try FileBytes(try OpenFile(at: path)).beginning(4)) {
        work.append(.archive(content, name: name, span, depth: 0, .file))
      } else {
        work.append(.found(.file(FoundFile(name: name, origin: .file, upTo: span.to, content))))
      }
      return nil
    } catch {
      return error
    }
  }

  private mutating func open(
    _ content: PackedContent, _ name: String, _ span: Span, _ depth: Int, _ origin: FoundFile.Origin
  ) -> ArchiveFault? {
    guard depth < ArchiveLimits.depth else { return .tooDeep }
    archives += 1
    guard archives <= ArchiveLimits.archives else { return .tooManyEntries }
    do throws(ArchiveFault) {
      let zip = try ZipFile(try content.anywhere())
      let members = zip.entries.map { Member(path: $0.name, content: .entry($0, of: zip)) }
      push(try take(members, of: name, span, depth: depth, origin))
      return nil
    } catch {
      return error
    }
  }

  /// What to do with the files of a folder or an archive, which share its span by their sizes.
  private func take(_ members: [Member], of name: String, _ span: Span, depth: Int, _ origin: FoundFile.Origin)
    throws(ArchiveFault) -> [Work]
  {
    let layout = ExportLayout(members.map(\.path))
    let taken = members.filter { layout.takes($0.path) }
    var strava: StravaTable?
    var origin = origin
    var later: [Work] = []
    switch layout {
    case .strava(let prefix):
      origin = .strava
      let table = members.first { $0.path.lowercased() == prefix.lowercased() + "activities.csv" }
      strava = try table.map { (member) throws(ArchiveFault) in StravaTable(try member.content.read().bytes) }
      later = strava?.entries(defaultOffset: defaultOffset, in: name, upTo: span.to).map { .found($0) } ?? []
    case .garmin:
      origin = .garmin
      later = members.filter { GarminSummaries.isList($0.path) }.flatMap { summaries($0, in: name, span) }
    case .appleHealth(let prefix):
      if let export = HealthExport(members, prefix: prefix, name: name) { later = [.health(export, span)] }
    case .plain: break
    }
    var work: [Work] = []
    var spans = span.parts(taken.map { Double($0.content.packedSize) })[...]
    for member in taken {
      let (path, part) = (name + "/" + member.path, spans.removeFirst())
      if FileName(member.path).isArchive {
        work.append(.archive(member.content, name: path, part, depth: depth + 1, origin))
      } else {
        let sport = strava?.sport(ofFile: member.path)
        let file = FoundFile(name: path, origin: origin, sport: sport, upTo: part.to, member.content)
        work.append(.found(.file(file)))
      }
    }
    work += later
    let left = members.count - taken.count - (layout == .garmin ? members.count { GarminSummaries.isList($0.path) } : 0)
    if left > 0 { work.append(.found(.passedOver(left, name: name))) }
    return work
  }

  private func summaries(_ list: Member, in name: String, _ span: Span) -> [Work] {
    let name = name + "/" + list.path
    do throws(ArchiveFault) {
      guard let summaries = GarminSummaries(try list.content.read(limit: GarminSummaries.sizeLimit).bytes) else {
        return [.found(.refused(.damaged, name: name))]
      }
      return summaries.records.map { .found(.summary($0, name: name, upTo: span.to)) }
    } catch {
      return [.found(.refused(error, name: name))]
    }
  }

  private static func size(of path: String) -> Int64 {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return 0 }
    guard facts.st_mode & S_IFMT == S_IFDIR else { return Int64(facts.st_size) }
    return ((try? FolderMembers.list(path)) ?? []).reduce(0) { $0 + $1.content.packedSize }
  }
}

/// A stretch of the bytes of all that is searched.
struct Span {
  let from: Double
  let to: Double

  /// As many stretches as there are weights, one after the other.
  func parts(_ weights: [Double]) -> [Span] {
    let total = max(1, weights.reduce(0, +))
    var at = from
    return weights.map { weight in
      defer { at += (to - from) * weight / total }
      return Span(from: at, to: at + (to - from) * weight / total)
    }
  }
}
