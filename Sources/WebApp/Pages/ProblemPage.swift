/// A request that was not done: what happened, what it means, what to do.
struct ProblemPage: PageModel {
  static let template = "problem"
  let title: String
  let place = Place.none
  let detail: String

  init(_ problem: Problem) {
    title = problem.title
    detail = problem.detail
  }
}
