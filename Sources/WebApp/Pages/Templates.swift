import Mustache

/// Turns models into pages.
struct Templates: Sendable {
  private let library: MustacheLibrary
  private let assets: Assets

  init(_ assets: Assets) throws {
    var templates: [String: MustacheTemplate] = [:]
    for (name, source) in assets.templateSources { templates[name] = try MustacheTemplate(string: source) }
    library = MustacheLibrary(templates: templates)
    self.assets = assets
  }

  /// What surrounds every page.
  private struct Frame {
    struct Item {
      let path, name: String
      let isHere: Bool
    }

    let title, content, css: String
    let figures: String
    let styles, scripts: [String]
    let places: [Item]
    let safetyHere: Bool
    let note: String?
    let undo: Bool
    let undone: [String]
    let back: String
  }

  /// - Parameters:
  ///   - note: what was just done, said once.
  ///   - back: the page to come back to when that is taken back.
  func page<Model: PageModel>(_ model: Model, note: Desk.Note? = nil, back: String = "/") -> String {
    let frame = Frame(
      title: model.title, content: part(Model.template, model), css: assets.path("app.css"),
      figures: assets.path("figures.css"),
      styles: model.styles.map { assets.path($0) }, scripts: model.scripts.map { "/assets/" + $0 },
      places: Place.listed.map { Frame.Item(path: $0.path, name: $0.name, isHere: $0.place == model.place) },
      safetyHere: model.place == .safety, note: note?.text, undo: note?.undo ?? false,
      undone: note?.events.map { "\($0)" } ?? [], back: back)
    return part("page", frame)
  }

  /// A template alone, for what a script puts into a page.
  func part(_ template: String, _ model: Any) -> String {
    guard let text = library.render(model, withTemplate: template) else {
      preconditionFailure("there is no template \(template)")
    }
    return text
  }
}
