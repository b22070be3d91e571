import CoachCore

/// Why an exercise is in the week's plan or not, as machines read it.
public struct ExerciseWhyJSON: Encodable {
  private struct PlaceJSON: Encodable {
    let day: String
    let exercise: String
    let reasons: [ReasonJSON]
  }

  private struct SourceJSON: Encodable {
    let citation, certainty: String
  }

  private let exercise, name: String
  private let trains: [String]
  private let planned: [PlaceJSON]
  private let doneOn: [String]
  private let obstacles: [String]
  private let insteadOfIt: [PlaceJSON]
  private let roleLeftOut: OmissionJSON?
  private let enjoyment: String
  private let dose: PrescribedJSON
  private let nextDose: PrescribedJSON?
  private let nextExercise: String?
  private let sources: [SourceJSON]

  public init(_ why: ExerciseWhy) {
    let id = why.exercise.id
    let (reasons, words) = (ReasonWords(today: why.today), ObstacleWords(today: why.today))
    func places(_ places: [ExerciseWhy.Place]) -> [PlaceJSON] {
      places.map { place in
        PlaceJSON(
          day: "\(place.day)", exercise: place.block.exercise.slug,
          reasons: place.block.reasons.map { ReasonJSON($0, reasons) })
      }
    }
    func prescribed(_ step: DoseStep) -> PrescribedJSON {
      PrescribedJSON(PrescribedExercise(id, role: nil, level: step.level, dose: step.dose))
    }
    exercise = id.slug
    name = why.exercise.name
    trains = why.exercise.roles.map { $0.slug }
    planned = places(why.places)
    doneOn = why.done.map { "\($0)" }
    obstacles = why.obstacles.map { words.text($0, of: id) }
    insteadOfIt = places(why.others)
    roleLeftOut = why.omission.map { OmissionJSON($0, reasons) }
    enjoyment = why.enjoyment.slug
    dose = prescribed(why.now)
    if case .dose(let step) = why.next { nextDose = prescribed(step) } else { nextDose = nil }
    if case .exercise(let next) = why.next { nextExercise = next.slug } else { nextExercise = nil }
    sources = why.exercise.sources.map { SourceJSON(citation: $0.citation, certainty: $0.certainty.words) }
  }
}
