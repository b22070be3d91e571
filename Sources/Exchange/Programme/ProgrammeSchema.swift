import CoachCore

extension ProgrammeFile {
  /// The JSON Schema (2020-12) of the file, with the exercises and the limits that are read here.
  public static var schema: String {
    let exercise = """
      { "type": "string", "enum": [\(words(ExerciseID.allCases.map(\.slug)))] }
      """
    let level = "{ \"type\": \"string\", \"enum\": [\(words(Level.allCases.map(\.slug)))] }"
    func whole(_ range: ClosedRange<Int>, _ meaning: String) -> String {
      """
      { "type": "integer", "minimum": \(range.lowerBound), "maximum": \(range.upperBound), "description": \(quoted(meaning)) }
      """
    }
    func text(_ most: Int, _ meaning: String, least: Int = 0) -> String {
      "{ \"type\": \"string\", \"minLength\": \(least), \"maxLength\": \(most), \"description\": \(quoted(meaning)) }"
    }
    func day(_ meaning: String) -> String {
      "{ \"type\": \"string\", \"format\": \"date\", \"description\": \(quoted(meaning)) }"
    }
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A clinician's programme for Strongback",
        "description": "Sets exercises with their dose, leaves exercises out, or holds a part of the body to a level.",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "version", "clinician", "date"],
        "properties": {
          "$schema": { "type": "string" },
          "format": { "const": \(quoted(format)) },
          "version": { "const": \(version) },
          "clinician": \(text(longestName, "Who sets this: a name, and a profession.", least: 1)),
          "date": \(day("The day on which it was written.")),
          "from": \(day("The first day on which it holds; left out: the day on which it was written.")),
          "until": \(day("The last day on which it holds; left out: no end.")),
          "exercises": {
            "type": "array", "maxItems": \(mostItems),
            "description": "What is set. A part of the body with a set exercise has no other in the week.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["exercise", "sets"],
              "properties": {
                "exercise": \(exercise),
                "sets": \(whole(sets, "Per side, for an exercise with sides.")),
                "reps": \(whole(reps, "Repetitions of a set; holds, where the exercise is held. Left out: one hold.")),
                "holdSeconds": \(whole(hold, "Of each repetition; left out: as in the catalogue.")),
                "restSeconds": \(whole(rest, "Between sets; left out: as in the catalogue.")),
                "timesAWeek": \(whole(timesAWeek, "How often, on days that the coach chooses.")),
                "days": {
                  "type": "array", "minItems": 1, "maxItems": 7, "uniqueItems": true,
                  "items": { "type": "string", "enum": [\(words(weekdays))] },
                  "description": "On these days, in the place of timesAWeek."
                },
                "level": \(level),
                "note": \(text(longestNote, "For the runner to read before the exercise."))
              },
              "oneOf": [{ "required": ["timesAWeek"] }, { "required": ["days"] }],
              "anyOf": [{ "required": ["reps"] }, { "required": ["holdSeconds"] }]
            }
          },
          "leaveOut": {
            "type": "array", "maxItems": \(mostItems),
            "description": "Exercises that are not planned while the programme holds.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["exercise"],
              "properties": { "exercise": \(exercise), "note": \(text(longestNote, "Why, for the runner.")) }
            }
          },
          "highestLevels": {
            "type": "array", "maxItems": \(mostItems),
            "description": "The hardest level of a part of the body.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["part", "level"],
              "properties": {
                "part": { "type": "string", "enum": [\(words(Role.planned.map(\.slug)))] },
                "level": \(level)
              }
            }
          },
          "onlyThese": { "type": "boolean", "description": "Nothing is planned besides what is set." },
          "note": \(text(longestNote, "For the runner to read."))
        }
      }

      """
  }

  private static func words(_ words: [String]) -> String { words.map(quoted).joined(separator: ", ") }
}
