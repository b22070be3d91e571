import CoachCore
import Coaching

/// A first visit, or safety questions that come again: where in it the runner is.
struct Visit {
  let picture: RunnerPicture
  let round: ScreeningRound
  /// The first visit goes on with the body, the week and the place.
  let isFirst: Bool

  init(_ picture: RunnerPicture, isFirst: Bool) {
    self.picture = picture
    self.isFirst = isFirst
    round = ScreeningRound(picture)
  }

  var path: String { isFirst ? "/welcome" : "/welcome/questions" }

  /// What comes after the safety questions of a first visit.
  enum Step: String, CaseIterable {
    case body, week, kit
  }

  func steps(at group: ScreeningGroup) -> QuestionsPage.Steps? {
    QuestionsPage.Steps((round.groups.firstIndex(of: group) ?? 0) + 1, of: count)
  }

  func steps(at step: Step) -> QuestionsPage.Steps? {
    QuestionsPage.Steps(count - Step.allCases.count + 1 + (Step.allCases.firstIndex(of: step) ?? 0), of: count)
  }

  func before(_ group: ScreeningGroup) -> ScreeningGroup? {
    guard let index = round.groups.firstIndex(of: group), index > 0 else { return nil }
    return round.groups[index - 1]
  }

  /// All screens of a first visit, whether or not one is left out at the end.
  private var count: Int {
    isFirst ? max(round.groups.count, ScreeningGroup.allCases.count) + Step.allCases.count : round.groups.count
  }

  /// Where it hurts, as it was said within this visit.
  var mapped: (id: EventID, reports: [SiteReport])? {
    guard let last = picture.state.sites.last, isNow(last.moment) else { return nil }
    return (last.id, picture.state.sites.filter { $0.id == last.id }.map { $0.value })
  }

  /// The profile as it was told within this visit.
  var told: EventID? {
    guard let last = picture.state.profiles.last, isNow(last.moment) else { return nil }
    return last.id
  }

  private func isNow(_ moment: LocalMoment) -> Bool {
    picture.state.asOf.instant - moment.instant <= ScreeningRound.visit
  }

  /// Why the questions come again.
  var why: String? {
    guard let due = picture.due else { return nil }
    return StatusWords.refusal(.questionsDue(due), picture, .pages)
  }
}
