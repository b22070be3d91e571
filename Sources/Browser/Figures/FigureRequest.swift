import CoachCore
import Figures

/// A figure as a page asks for it: `{exercise, side, tags, instructions, theme, level}`; all but the exercise may be missing.
struct FigureRequest {
  let exercise: ExerciseID
  let side: Side
  let figure: Figure
  let theme: Theme
  let repetition: Repetition

  private enum ThemeName: UInt8, Slugged {
    case page, automatic, light, dark

    var slug: String {
      switch self {
      case .page: "page"
      case .automatic: "automatic"
      case .light: "light"
      case .dark: "dark"
      }
    }

    var theme: Theme {
      switch self {
      case .page: .page
      case .automatic: .automatic
      case .light: .light
      case .dark: .dark
      }
    }
  }

  init(_ json: UnsafeBufferPointer<UInt8>) throws(BrowserFault) {
    let fields = try Fields(document: json)
    exercise = try fields.needed("exercise", try fields.slug("exercise"))
    side = try fields.side("side") ?? .right
    let known = Exercise.with(exercise)
    var told = known.instructions(for: try fields.slugs("tags"))
    told += try fields.texts("instructions")
    figure = Figure.of(exercise, told: told)
    theme = (try fields.slug("theme", ThemeName.self) ?? .page).theme
    repetition = Repetition(known, at: try fields.slug("level") ?? .beginner)
  }

  /// Its words and measures: title, description, captions of start and end, size, and the seconds of a repetition.
  func words(_ film: Film) -> [UInt8] {
    let size = film.size
    return JSONWriter.document { writer in
      writer.put("title", figure.title)
      writer.put("words", figure.words(side: side))
      writer.put("captions", texts: figure.captions)
      writer.put("width", size.width)
      writer.put("height", size.height)
      writer.put("repetitionSeconds", repetition.length)
    }
  }

  var film: Film { Film(figure, side: side, theme: theme) }
}
