internal import Foundation

/// Whose export a folder or an archive is, told from the paths in it, and which of them hold activities.
enum ExportLayout: Hashable, Sendable {
  /// Strava's bulk export, under this prefix: `activities.csv` and `activities/`.
  case strava(prefix: String)
  /// Garmin's "Export Your Data": only the folder of uploaded files holds activities.
  case garmin
  /// Apple Health: the record and its routes, under this prefix.
  case appleHealth(prefix: String)
  case plain

  init(_ paths: [String]) {
    if paths.contains(where: ExportLayout.isGarminUpload) {
      self = .garmin
    } else if let prefix = ExportLayout.stravaPrefix(paths) {
      self = .strava(prefix: prefix)
    } else if let prefix = ExportLayout.healthPrefix(paths) {
      self = .appleHealth(prefix: prefix)
    } else {
      self = .plain
    }
  }

  /// True for files that may hold an activity, and for archives of such files; what lies outside the export is taken as it is.
  func takes(_ path: String) -> Bool {
    guard Member.mayHoldRuns(path) else { return false }
    switch self {
    case .strava(let prefix):
      let rest = path.lowercased()
      return !rest.hasPrefix(prefix.lowercased()) || rest.hasPrefix(prefix.lowercased() + "activities/")
    case .garmin: return ExportLayout.isGarminUpload(path) || !path.contains("DI_CONNECT/")
    case .appleHealth(let prefix): return !path.hasPrefix(prefix)
    case .plain: return true
    }
  }

  private static func isGarminUpload(_ path: String) -> Bool {
    path.contains("DI-Connect-Uploaded-Files/") || path.contains("DI-Connect-Fitness-Uploaded-Files/")
  }

  /// Garmin's own list of activities is called `Activities.csv`, and has no folder beside it.
  private static func stravaPrefix(_ paths: [String]) -> String? {
    let prefixes = paths.filter { FileName($0).last == "activities.csv" }.map { $0.dropLast("activities.csv".count) }
    let shortest = prefixes.min { $0.count < $1.count }
    return shortest.map(String.init)
  }

  /// The record's own name is in the phone's language; `export_cda.xml` and the folder of routes are not.
  private static func healthPrefix(_ paths: [String]) -> String? {
    for path in paths {
      if path.hasSuffix("/export_cda.xml") || path == "export_cda.xml" { return folder(of: path) }
      if let range = path.range(of: "workout-routes/"), FileName(path).last.hasSuffix(".gpx") {
        return String(path[..<range.lowerBound])
      }
      if path.hasSuffix("apple_health_export/export.xml") || path == "export.xml" { return folder(of: path) }
    }
    return nil
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
