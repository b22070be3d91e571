public import CoachCore

extension ProgrammeFile {
  /// A programme as its file, in the order of the description; it reads back as it was.
  public static func text(of programme: Programme) -> String {
    var file = Lines()
    file.add("format", quoted(format))
    file.add("version", "\(version)")
    file.add("clinician", quoted(programme.author.name))
    file.add("date", quoted("\(programme.author.day)"))
    file.add("from", quoted("\(programme.from)"))
    file.add("until", programme.through.map { quoted("\($0)") })
    file.add("exercises", list(programme.locks.map(text)))
    file.add(
      "leaveOut",
      list(
        programme.bans.map { ban in
          object([("exercise", quoted(ban.exercise.slug)), ("note", ban.note.isEmpty ? nil : quoted(ban.note))])
        }))
    file.add(
      "highestLevels",
      list(
        Role.planned.compactMap { role in
          programme.highestLevels[role].map { object([("part", quoted(role.slug)), ("level", quoted($0.slug))]) }
        }))
    file.add("onlyThese", programme.only ? "true" : nil)
    file.add("note", programme.note.isEmpty ? nil : quoted(programme.note))
    return "{\n" + file.lines.joined(separator: ",\n") + "\n}\n"
  }

  private struct Lines {
    var lines: [String] = []
    mutating func add(_ name: String, _ value: String?) {
      if let value { lines.append("  \"\(name)\": \(value)") }
    }
  }

  private static func text(of lock: ProgrammeLock) -> String {
    var fields: [(String, String?)] = [
      ("exercise", quoted(lock.exercise.slug)), ("sets", "\(lock.dose.sets)"), ("reps", "\(lock.dose.reps)"),
      ("holdSeconds", "\(Int(lock.dose.hold.value))"), ("restSeconds", "\(Int(lock.dose.rest.value))"),
    ]
    switch lock.times {
    case .aWeek(let count): fields.append(("timesAWeek", "\(count)"))
    case .on(let days):
      fields.append(("days", "[" + days.map { quoted(weekdays[$0.rawValue]) }.joined(separator: ", ") + "]"))
    }
    fields.append(("level", lock.level.map { quoted($0.slug) }))
    fields.append(("note", lock.dose.note.isEmpty ? nil : quoted(lock.dose.note)))
    return object(fields)
  }

  private static func object(_ fields: [(String, String?)]) -> String {
    "{ " + fields.compactMap { name, value in value.map { "\"\(name)\": \($0)" } }.joined(separator: ", ") + " }"
  }

  private static func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : "[\n" + items.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
  }

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
