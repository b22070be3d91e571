/// All that a page shows, as plain values; the page is this and its template, and nothing else.
protocol PageModel: Sendable {
  /// The name of its template.
  static var template: String { get }
  /// What the browser's tab says.
  var title: String { get }
  /// The place in the navigation that is marked as this one.
  var place: Place { get }
  /// The scripts that the page loads, by the names of their files.
  var scripts: [String] { get }
  /// Style sheets besides the app's own, by the names of their files.
  var styles: [String] { get }
}

extension PageModel {
  var styles: [String] { [] }
  var scripts: [String] { [] }
}

/// Where a page belongs in the navigation.
enum Place: String, Sendable, CaseIterable {
  case today, week, runs, pain, progress, tests, library, breaks, settings, safety, none

  /// In this order, with what each is called; the safety card has a place of its own.
  static let listed: [(place: Place, path: String, name: String)] = [
    (.today, "/", "Today"), (.week, "/week", "Week"), (.runs, "/runs", "Runs"), (.pain, "/pain", "Pain"),
    (.progress, "/progress", "Progress"), (.tests, "/tests", "Tests"), (.library, "/library", "Library"),
    (.breaks, "/breaks", "Breaks"), (.settings, "/settings", "Settings"),
  ]
}
