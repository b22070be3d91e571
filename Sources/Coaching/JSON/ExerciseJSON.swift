public import CoachCore
import Foundation

/// An exercise as machines read it, under the names of the published catalogue.
public struct ExerciseJSON: Encodable {
  private let exercise: Exercise

  public init(_ exercise: Exercise) { self.exercise = exercise }

  private enum Key: String, CodingKey {
    case id, name, aliases
    case rolePrimary = "role_primary"
    case roles, type, position, equipment, unilateral
    case perSide = "per_side"
    case bilateralAt = "bilateral_at"
    case tempo
    case timingMode = "timing_mode"
    case breathing, cues
    case commonErrors = "common_errors"
    case contraindications
    case regression = "regression_id"
    case progression = "progression_id"
    case ladder, dose, met
    case effort = "effort_rpe"
    case fatigueCost = "fatigue_cost"
    case slots, sources
    case seedDose = "seed_dose"
    case note
    case estSeconds = "est_seconds"
    case blockMinutes = "block_minutes"
    case maxContinuousHold = "max_continuous_hold_s"
    case minLevel = "min_level"
    case plannerEligible = "planner_eligible"
  }

  private struct Named: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private struct TempoJSON: Encodable {
    let out, hold, back: Int

    enum CodingKeys: String, CodingKey {
      case out = "out_s"
      case hold = "hold_s"
      case back = "back_s"
    }
  }

  private struct DoseJSON: Encodable {
    let sets, reps, hold, rest: Int
    let note: String?

    enum CodingKeys: String, CodingKey {
      case sets, reps, note
      case hold = "hold_s"
      case rest = "rest_s"
    }
  }

  private struct ContraindicationJSON: Encodable {
    let tag, action, instruction: String
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(exercise.id.slug, forKey: .id)
    try box.encode(exercise.name, forKey: .name)
    try box.encode(exercise.aliases, forKey: .aliases)
    try box.encode(exercise.rolePrimary.slug, forKey: .rolePrimary)
    try box.encode(exercise.roles.map(\.slug), forKey: .roles)
    try box.encode(exercise.kind.slug, forKey: .type)
    try box.encode(exercise.position.slug, forKey: .position)
    try box.encode(exercise.equipment.map(\.slug), forKey: .equipment)
    try box.encode(exercise.unilateral, forKey: .unilateral)
    try box.encode(exercise.unilateral, forKey: .perSide)
    if !exercise.bilateralAt.isEmpty { try box.encode(exercise.bilateralAt.map(\.slug), forKey: .bilateralAt) }
    let tempo = exercise.tempo
    try box.encode(
      TempoJSON(out: tempo.out.whole, hold: tempo.hold.whole, back: tempo.back.whole), forKey: .tempo)
    try box.encode(exercise.timedByHoldAlone ? "hold" : "rep", forKey: .timingMode)
    try box.encode(exercise.breathing, forKey: .breathing)
    try box.encode(exercise.cues, forKey: .cues)
    try box.encode(exercise.commonErrors, forKey: .commonErrors)
    try box.encode(
      exercise.contraindications.map {
        ContraindicationJSON(tag: $0.tag.slug, action: $0.action.slug, instruction: $0.instruction)
      }, forKey: .contraindications)
    try box.encode(exercise.regression?.slug, forKey: .regression)
    try box.encode(exercise.progression?.slug, forKey: .progression)
    try box.encode(exercise.ladder.slug, forKey: .ladder)
    try encodeByLevel(&box, .dose) { level in
      let dose = exercise.dose[level]
      return DoseJSON(
        sets: dose.sets, reps: dose.reps, hold: dose.hold.whole, rest: dose.rest.whole,
        note: dose.note.isEmpty ? nil : dose.note)
    }
    try box.encode(exercise.met, forKey: .met)
    try box.encode(exercise.effort, forKey: .effort)
    try box.encode(exercise.fatigueCost, forKey: .fatigueCost)
    try box.encode(exercise.slots.map(\.slug), forKey: .slots)
    try box.encode(exercise.sources.map(\.citation), forKey: .sources)
    var seeds = box.nestedContainer(keyedBy: Named.self, forKey: .seedDose)
    for seed in exercise.seedDoses { try seeds.encode(seed.text, forKey: Named(seed.source.citation)) }
    try box.encode(exercise.note, forKey: .note)
    try encodeByLevel(&box, .estSeconds) { exercise.length(of: exercise.dose[$0], at: $0).whole }
    try encodeByLevel(&box, .blockMinutes) {
      Double(String(format: "%.1f", exercise.length(of: exercise.dose[$0], at: $0).minutes))
    }
    try box.encode(exercise.maxContinuousHold.whole, forKey: .maxContinuousHold)
    try box.encode(exercise.minLevel.slug, forKey: .minLevel)
    try box.encode(exercise.plannerEligible, forKey: .plannerEligible)
  }

  private func encodeByLevel(
    _ box: inout KeyedEncodingContainer<Key>, _ key: Key, _ value: (Level) -> some Encodable
  ) throws {
    var levels = box.nestedContainer(keyedBy: Named.self, forKey: key)
    for level in Level.allCases { try levels.encode(value(level), forKey: Named(level.slug)) }
  }
}

extension Seconds {
  fileprivate var whole: Int { Int(value) }
}
