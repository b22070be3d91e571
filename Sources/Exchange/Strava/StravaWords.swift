internal import CoachCore

/// Sports and dates in the languages in which Strava writes them.
enum StravaWords {
  /// Nil for a word that is not known; the first that fits counts.
  static func sport(_ text: String) -> Sport? {
    let text = text.lowercased()
    return words.first { _, words in words.contains { text.contains($0) } }?.0
  }

  /// English, German, French, Italian, Spanish, Portuguese, Dutch, Nordic, Czech, Slovak, Polish, Russian, Japanese, Chinese, Korean.
  private static let words: [(Sport, [String])] = [
    (
      .hiking,
      ["hike", "wander", "randonn", "escursion", "senderismo", "trilha", "turistik", "wędrówka", "ハイキング", "徒步"]
    ),
    (
      .cycling,
      [
        "ride", "radfahr", "fahrrad", "vélo", "cyclisme", "bici", "cicl", "pedal", "fiets", "cykl", "sykl", "kole",
        "rower", "велосипед", "ライド", "骑行", "騎行", "라이딩",
      ]
    ),
    (
      .swimming,
      ["swim", "schwimm", "natation", "nuot", "nata", "zwem", "sim", "svøm", "plav", "pływ", "плав", "スイム", "游泳", "수영"]
    ),
    (
      .walking,
      [
        "walk", "spazier", "gehen", "marche", "camminata", "caminata", "caminhada", "paseo", "wandeling", "promenad",
        "chůze", "chôdza", "procházka", "spacer", "ходьба", "ウォーキング", "步行", "걷기",
      ]
    ),
    (
      .strength,
      ["weight", "kraft", "musculation", "pesi", "pesas", "musculação", "kracht", "styrke", "posilov", "силов"]
    ),
    (
      .running,
      [
        "run", "lauf", "course", "corsa", "carrera", "corrida", "correr", "hardlop", "loop", "löp", "løb", "løp",
        "juoksu", "běh", "beh", "bieg", "futás", "бег", "забег", "ラン", "跑", "달리기",
      ]
    ),
  ]

  /// A moment in UTC; nil if the order of day and month cannot be told.
  static func date(_ text: String) -> Instant? {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard numbers.allSatisfy({ $0 >= 0 && $0 < 10_000 }) else { return nil }
    let month = month(in: text)
    guard numbers.count == (month == nil ? 6 : 5) || numbers.count == (month == nil ? 5 : 4) else { return nil }
    let dateParts = month == nil ? 3 : 2
    guard let day = day(Array(numbers.prefix(dateParts)), month: month, slashes: text.contains("/")) else { return nil }
    var clock = Array(numbers.dropFirst(dateParts))
    if clock.count == 2 { clock.append(0) }
    let small = text.lowercased()
    if small.contains("pm") || small.contains("p.") || small.contains("午後") || small.contains("下午") {
      if clock[0] < 12 { clock[0] += 12 }
    } else if small.contains("am") && clock[0] == 12 {
      clock[0] = 0
    }
    guard clock[0] < 24, clock[1] < 60, clock[2] < 61 else { return nil }
    let time = Seconds(Double(clock[0] * 3600 + clock[1] * 60 + clock[2]))
    return LocalMoment(day, at: time, .utc).instant
  }

  private static func day(_ numbers: [Int], month: Int?, slashes: Bool) -> CalendarDay? {
    let (year, middle, day): (Int, Int, Int)
    if let month {
      (year, middle, day) = numbers[0] > 31 ? (numbers[0], month, numbers[1]) : (numbers[1], month, numbers[0])
    } else if numbers[0] > 31 {
      (year, middle, day) = (numbers[0], numbers[1], numbers[2])
    } else if slashes, numbers[1] > 12 {
      (year, middle, day) = (numbers[2], numbers[0], numbers[1])
    } else if !slashes || numbers[0] > 12 {
      (year, middle, day) = (numbers[2], numbers[1], numbers[0])
    } else {
      return nil
    }
    guard year >= 1980, year < 2200 else { return nil }
    return CalendarDay(year: year, month: middle, day: day)
  }

  /// The month that a word begins with, 1 to 12; the words of one month begin alike across Europe.
  private static func month(in text: String) -> Int? {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let index = months.firstIndex(where: { $0.contains { word.hasPrefix($0) } }) { return index + 1 }
    }
    return nil
  }

  private static let months: [[String]] = [
    ["jan", "ene", "gen", "sty", "led", "янв"], ["feb", "fev", "fév", "lut", "úno", "фев"],
    ["mar", "mär", "mrt", "maa", "bře", "мар"], ["apr", "avr", "abr", "kwi", "dub", "апр"],
    ["may", "mai", "mei", "mag", "maj", "máj", "kvě", "мая", "май"], ["jun", "juin", "giu", "jún", "cze", "июн"],
    ["jul", "juil", "lug", "júl", "lip", "июл"], ["aug", "ago", "aoû", "sie", "srp", "авг"],
    ["sep", "set", "wrz", "zář", "сен"], ["oct", "okt", "ott", "out", "paź", "říj", "окт"],
    ["nov", "lis", "ноя"], ["dec", "dez", "dic", "déc", "gru", "pro", "дек"],
  ]
}
