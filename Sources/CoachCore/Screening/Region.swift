/// A country, by its two letters (ISO 3166-1).
public struct Region: Hashable, Sendable {
  /// The two capital letters, 8 bits each.
  let code: UInt16

  /// Nil unless `text` is two ASCII letters.
  public init?(_ text: String) {
    var code: UInt16 = 0
    var count = 0
    for byte in text.utf8 {
      let capital = byte & 0xDF
      guard (0x41...0x5A).contains(capital) else { return nil }
      code = code << 8 | UInt16(capital)
      count += 1
    }
    guard count == 2 else { return nil }
    self.code = code
  }

  private static func codes(_ letters: StaticString) -> [UInt16] {
    letters.withUTF8Buffer { bytes in
      stride(from: 0, to: bytes.count - 1, by: 3).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    }
  }

  private static let with112 = codes(
    "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK")
  private static let with911 = codes("CA MX US")
  private static let britain = codes("GB")
  private static let ireland = codes("IE")
  private static let australia = codes("AU")
  private static let newZealand = codes("NZ")
  private static let northAmerica = codes("CA US")

  /// What to dial in an emergency, the best first; empty without a known region.
  public static func emergencyNumbers(in region: Region?) -> [String] {
    guard let code = region?.code else { return [] }
    if britain.contains(code) { return ["999", "112"] }
    if ireland.contains(code) { return ["112", "999"] }
    if with112.contains(code) { return ["112"] }
    if with911.contains(code) { return ["911"] }
    if australia.contains(code) { return ["000"] }
    if newZealand.contains(code) { return ["111"] }
    return []
  }

  /// The best-known numbers, with where each is answered.
  public static let knownNumbers = [
    (number: "112", place: "Europe"), (number: "911", place: "the US"), (number: "999", place: "the UK"),
  ]

  /// What to call in an emergency, in words; without a known region the three best-known numbers.
  public static func emergencyNumber(in region: Region?) -> String {
    var words = ""
    for number in emergencyNumbers(in: region) { words += (words.isEmpty ? "" : " or ") + number }
    guard words.isEmpty else { return words }
    for known in knownNumbers { words += (words.isEmpty ? "" : ", ") + known.number + " in " + known.place }
    return "your local emergency number (" + words + ")"
  }

  /// Whom to call with thoughts of self-harm.
  public static func crisisContact(in region: Region?) -> String {
    let code = region?.code ?? 0
    if northAmerica.contains(code) { return "call or text 988, at any hour" }
    if britain.contains(code) || ireland.contains(code) { return "call Samaritans on 116 123, at any hour" }
    if australia.contains(code) { return "call Lifeline on 13 11 14, at any hour" }
    if newZealand.contains(code) { return "call or text 1737, at any hour" }
    return "call a crisis line in your country, or your doctor"
  }
}
