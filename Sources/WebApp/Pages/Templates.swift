import Mustache
import Synchronization

/// Turns models into pages.
final class Templates: Sendable {
  private let assets: Assets
  /// Each template with those that it takes in, read when it is first needed.
  private let libraries = Mutex<[String: MustacheLibrary]>([:])

  init(_ assets: Assets) { self.assets = assets }

  private func library(of template: String) -> MustacheLibrary {
    libraries.withLock { libraries in
      if let library = libraries[template] { return library }
      var templates: [String: MustacheTemplate] = [:]
      var names = [template]
      while let name = names.popLast() {
        guard templates[name] == nil, let source = assets.templateSources[name] else { continue }
        do { templates[name] = try MustacheTemplate(string: source) } catch {
          preconditionFailure("the template \(name) cannot be read: \(error)")
        }
        names += Templates.parts(of: source)
      }
      let library = MustacheLibrary(templates: templates)
      libraries[template] = library
      return library
    }
  }

  /// The names in `{{> name}}`.
  private static func parts(of source: String) -> [String] {
    source.split(separator: "{{>").dropFirst().compactMap { $0.split(separator: "}}").first?.trimmed }
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
    guard let text = library(of: template).render(model, withTemplate: template) else {
      preconditionFailure("there is no template \(template)")
    }
    return text
  }
}
