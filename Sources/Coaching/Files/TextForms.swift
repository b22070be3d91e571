import Journal
import RunFiles

/// What a GPX file says around its records.
struct GPXForm {
  let fields: [JSONField]

  init(_ survey: TextSurvey, _ run: RecordedRun) {
    fields = [
      JSONField("version", survey.version), JSONField("creator", survey.creator),
      JSONField("tracks", survey.types.count),
      JSONField("types", .array(survey.types.map { $0.map(JSON.string) ?? .null })),
      JSONField("waypoints", survey.waypoints), JSONField("route_points", survey.routePoints),
      JSONField("start_time", run[.time].first { $0.isFinite }),
    ]
  }
}

/// What a TCX file says around its records; the totals are those of its laps.
struct TCXForm {
  let fields: [JSONField]

  init(_ survey: TextSurvey, _ run: RecordedRun) {
    var (distance, timer) = (RoundedSum(), RoundedSum())
    for lap in survey.activities.flatMap(\.laps) {
      distance.add(lap.distance ?? 0)
      timer.add(lap.timer ?? 0)
    }
    fields = [
      JSONField("activities", .array(survey.activities.map(TCXForm.json))), JSONField("courses", survey.courses),
      JSONField("sport", survey.activities.first?.sport), JSONField("start_time", run[.time].first { $0.isFinite }),
      JSONField("total_distance", distance.value), JSONField("total_timer_time", timer.value),
    ]
  }

  private static func json(_ activity: TextSurvey.Activity) -> JSON {
    let laps = activity.laps.map { lap in
      JSON.object([
        JSONField("start_time", lap.start), JSONField("total_time", lap.timer), JSONField("distance", lap.distance),
      ])
    }
    return .object([
      JSONField("sport", activity.sport), JSONField("id", activity.id), JSONField("creator", activity.creator),
      JSONField("laps", .array(laps)),
    ])
  }
}
