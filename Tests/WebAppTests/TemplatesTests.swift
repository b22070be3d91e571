import Testing

@testable import WebApp

struct TemplatesTests {
  @Test(arguments: Assets.carried.templateSources.keys.sorted())
  func `every template can be read, with those that it takes in`(name: String) {
    #expect(!Templates(.carried).part(name, ["title": "Today"]).contains("{{"))
  }
}
