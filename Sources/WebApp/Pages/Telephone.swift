import CoachCore
import Coaching

/// Numbers to call, as links that a telephone dials.
enum Telephone {
  /// The numbers of `Region`'s sentences; longer ones first, so that no part of one is taken for another.
  static let numbers = ["116 123", "13 11 14", "1737", "112", "911", "999", "000", "111", "988"]

  /// A way to call for help at once.
  struct Call: Sendable {
    let number: String
    /// Where it is answered, if the runner's country is not known.
    let place: String?

    static func emergency(in region: Region?) -> [Call] {
      let numbers = Region.emergencyNumbers(in: region)
      return numbers.isEmpty
        ? Region.knownNumbers.map { Call(number: $0.number, place: $0.place) }
        : numbers.map { Call(number: $0, place: nil) }
    }
  }

  /// Whom to call when it gets too much, as HTML.
  static func crisis(_ picture: RunnerPicture) -> String? {
    picture.clearance.crisisAdvice(in: picture.state.region).map(linked)
  }

  /// A sentence as HTML, its numbers tapped to call them.
  static func linked(_ sentence: String) -> String {
    var html = ""
    var rest = Substring(sentence)
    var isWithinNumber = false
    while let first = rest.first {
      let found =
        isWithinNumber
        ? nil
        : numbers.first { number in
          rest.hasPrefix(number) && !(rest.dropFirst(number.count).first?.isNumber ?? false)
        }
      if let found {
        html += "<a class=\"call\" href=\"tel:\(found.filter { $0 != " " })\">\(found)</a>"
        rest = rest.dropFirst(found.count)
      } else {
        isWithinNumber = first.isNumber
        html += escaped(first)
        rest = rest.dropFirst()
      }
    }
    return html
  }

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: String(character)
    }
  }
}
