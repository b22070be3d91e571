import CoachCore
import Journal
import RunAnalysis
import RunFiles

/// The runs of the made-up runner: as the season has them, as the coach allows them, recorded as a watch does.
extension DemoRunner {
  mutating func run(on day: CalendarDay) {
    let usual = state.profile.usualRuns[day.weekday.rawValue]
    let race = season.race(on: day)
    if season.isIll(on: day) || (season.isHolidayWeek(day) && day.weekday != .tuesday && day.weekday != .saturday) {
      return
    }
    guard let kind = race != nil ? .race : usual else { return }
    let allowed = latest.refusal == nil ? latest.pain.runs : .none
    if allowed == .none || body.wantsRest || (race == nil && !season.isCalm(day) && chance.happens(0.06)) {
      tell([.usualRunDropped(day)], at: moment(day, 6, 50))
      return
    }
    let run = run(on: day, kind, race: race, allowed)
    record(run, day)
  }

  /// The run that fits the season and what the pain rules say about running (K2).
  private mutating func run(on day: CalendarDay, _ kind: RunKind, race: Metres?, _ allowed: RunAdvice) -> DemoRun {
    let long = season.longRun(on: day) * 1000
    var run = DemoRun(
      kind: kind, course: .loop, distance: Metres(0.45 * long), start: moment(day, 7),
      speed: 2.72 + 0.5 * season.fitness(on: day))
    switch kind {
    case .easy: if chance.happens(0.3) { run.stop = 42 }
    case .hard where season.isHolidayWeek(day): run.kind = .easy
    case .hard:
      run.distance = Metres(0.55 * long)
      run.shape = season.weeksLeft(on: day) % 3 == 1 ? .intervals : .tempo
      if run.shape == .intervals { run.course = .track }
    case .long:
      run.distance = Metres(long * (season.flaresUp(on: day) ? 1.2 : 1))
      run.course = season.weeksLeft(on: day) % 3 == 1 ? .hill : .loop
      run.start = moment(day, 9)
      run.speed *= 0.97
      run.fades = season.weeksLeft(on: day) > 4 && chance.happens(0.6 - 0.4 * season.fitness(on: day))
    case .race:
      run.distance = race ?? run.distance
      run.start = moment(day, 9)
      run.speed *= run.distance > 15_000 ? 1.12 : 1.2
      run.fades = run.distance > 15_000
    }
    switch allowed {
    case .asPlanned, .none: break
    case .nothingNew where kind == .hard || kind == .long:
      run = DemoRun(
        kind: .easy, course: .loop, distance: Metres(min(run.distance.value, 0.6 * long)), start: run.start,
        speed: run.speed)
    case .nothingNew: break
    case .halfEasyFlat:
      run = DemoRun(
        kind: .easy, course: .river, distance: Metres(run.distance.value / 2), start: run.start, speed: run.speed)
    }
    return run
  }

  /// Brings the run in as an import does, and says how it was.
  private mutating func record(_ run: DemoRun, _ day: CalendarDay) {
    let batch = EventID.random(using: &chance)
    let reading: RunReading
    if day >= filedFrom {
      let file = FITWriter.file(run.recorded(every: 1, chance: &traces))
      guard let read = try? Coach.read(file, hash: ContentHash(of: file), batch: batch, defaultOffset: offset) else {
        preconditionFailure("a written run can be read")
      }
      keep(file)
      reading = read
    } else {
      reading = RunReading(run.recorded(every: 5, chance: &traces), defaultOffset: offset)
    }
    let end = reading.record.end
    let id = tell([.runRecorded(reading.record)], at: LocalMoment(end.instant + .minutes(10), offset))[0]
    let after = LocalMoment(end.instant + .minutes(15), offset)
    let flares = season.flaresUp(on: day)
    let twinge = !flares && !season.isCalm(day) && run.kind != .easy && chance.happens(0.03)
    let felt = flares || twinge ? 4 : min(3, body.score(&chance, more: run.kind == .easy ? 0 : 0.3))
    var told: [EventBody] = [
      .runAnalysed(run: id, reading.findings), .runDescribed(run: id, description(of: run)),
      .painLogged(PainEntry(.during, felt, activity: id)),
    ]
    if flares { told.append(.painLogged(PainEntry(.after, 5, activity: id))) }
    let knee = season.kneeAches(on: day)
    if knee { told.append(.painLogged(PainEntry(.after, 3, site: .knee, side: .left, activity: id))) }
    tell(told, at: after)
    if flares { body.flareUp() }
    if twinge { body.twinge() }
    wasSore = wasSore || flares || twinge || knee || felt > 1
  }

  private mutating func description(of run: DemoRun) -> RunDescription {
    let effort: Double
    switch run.kind {
    case .easy: effort = 3
    case .long: effort = 5
    case .hard: effort = 7
    case .race: effort = 9
    }
    return RunDescription(effort: Effort(effort + chance.one(of: [-0.5, 0, 0, 0.5])), kind: run.kind)
  }
}
