import CoachCore
import Coaching
import Foundation

/// The guided form of a test: what its stage shows, and what its script is told.
struct TestGuide: Sendable {
  /// As JSON.
  let told: String
  let setUp: [String]
  let stops: [TestPage.Option]
  /// The button for a repetition or a moment that does not count.
  let slip: String

  private struct Told: Encodable {
    let test, name, unit, path: String
    let setUp, sides: [String]
    let exercise: String?
    /// When another result was taken, in milliseconds since 1970.
    let lastTest: Int64?
    let helper: Bool
  }

  /// Nil where the test is read from a tape or an angle.
  init?(_ report: TestReport, _ picture: RunnerPicture, path: String, hasHelper: Bool) {
    let (test, kind) = (report.test, report.test.kind)
    guard kind.canBeGuided else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let told = Told(
      test: kind.slug, name: test.name, unit: kind.unit.slug, path: path, setUp: test.setUp,
      sides: report.sidesToDo.map { $0.slug }, exercise: kind.exercise?.slug,
      lastTest: picture.state.tests.map { $0.moment.instant }.max()?.unixMilliseconds, helper: hasHelper)
    guard let json = try? encoder.encode(told) else { return nil }
    self.told = String(decoding: json, as: UTF8.self)
    setUp = test.setUp
    stops = TestStop.asked.map {
      TestPage.Option(id: "why-\($0.slug)", value: $0.slug, words: $0.reason, isChosen: false)
    }
    slip = kind.unit == .seconds ? "Shape slipped" : "Not a full one"
  }
}
