import CoachCore
import Foundation
import TestKit

@testable import Browser

/// What a made-up runner's pain rules have heard in some weeks, and what is felt after that.
struct PainQuestion {
  let seed: Int
  private let book: [PainInput]
  private let felt: [PainInput]
  private let now: LocalMoment
  private let nextQuestions: CalendarDay?
  private let tags: [String]
  private let sites: PainfulSites?

  init(seed: Int) throws {
    var life = RandomHistory(seed: seed)
    for _ in 0..<(3 + seed % 20) {
      life.wake()
      life.goOut()
      life.train(Outlook(life.history, at: life.now).plan?.day(life.today)?.session)
      life.sleep()
    }
    let picture = life.picture
    var random = SeededRandom(seed: seed)
    self.seed = seed
    book = RunnerPicture.painInputs(picture.state)
    tags = picture.activeTags.map { $0.slug }.sorted()
    sites = PainfulSites(picture)
    nextQuestions = picture.screening.nextRound(at: life.now)
    now = LocalMoment(life.now.instant + .hours(5), life.now.offset)
    felt = (0..<Int.random(in: 0...3, using: &random)).map { hour in
      let moment = LocalMoment(life.now.instant + .hours(Double(hour)), life.now.offset)
      let score = PainScore(Int.random(in: 0...10, using: &random)) ?? 0
      if Bool.random(using: &random) { return PainInput(moment, .morning(MorningCheckIn(score))) }
      let (timing, site) = (
        PainTiming.allCases.randomElement(using: &random)!, BodySite.allCases.randomElement(using: &random)!
      )
      return PainInput(moment, .pain(PainEntry(timing, score, site: site, gaveWay: score == 9)))
    }
  }

  private func write(_ writer: inout JSONWriter) {
    writer.put("asOf", Double(now.instant.unixMilliseconds) - 18_000_000)
    writer.put("nextQuestionsOn", nextQuestions?.description)
    writer.put("firstQuestionsOn", sites?.since.description)
    writer.put("sites", each: BodySite.allCases.filter { sites?.last[$0] != nil }) { writer, site in
      writer.put("site", site.slug)
      writer.put("lastOn", sites?.last[site]?.description)
    }
    writer.put("inputs", each: book) { $1.write(&$0) }
  }

  var json: [UInt8] {
    JSONWriter.document { writer in
      writer.put("pain") { write(&$0) }
      writer.put("entries", each: felt) { $1.write(&$0) }
      writer.put("now", Double(now.instant.unixMilliseconds))
      writer.put("offsetSeconds", Int(now.offset.seconds))
    }
  }

  /// A session of some exercises of chance, for this runner.
  func session() throws -> SessionActs {
    var random = SeededRandom(seed: seed)
    let exercises = try (0..<4).map { _ -> [String: Any] in
      let exercise = Exercise.with(ExerciseID.allCases.randomElement(using: &random)!)
      let level = Level.allCases.randomElement(using: &random)!
      let weaker = Bool.random(using: &random) ? WeakerSide(.right, extraSet: Bool.random(using: &random)) : nil
      let prescribed = PrescribedExercise(
        exercise.id, role: exercise.rolePrimary, level: level, dose: exercise.dose[level], weaker: weaker)
      return try Page.value(JSONWriter.document { prescribed.write(&$0) }) as? [String: Any] ?? [:]
    }
    let pain = try Page.value(JSONWriter.document { write(&$0) }) as? [String: Any] ?? [:]
    return SessionActs(
      exercises, pain: pain, tags: tags, from: Double(now.instant.unixMilliseconds), seed: seed)
  }
}
