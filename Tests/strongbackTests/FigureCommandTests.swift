import Testing

/// Exercises drawn by the built program.
struct FigureCommandTests {
  @Test(arguments: [
    ("exercises bird-dog --svg", "<title>Bird dog</title>"),
    ("exercises bird-dog --svg --for wrist", "<title>Bird dog: fists or forearm on bench</title>"),
    ("exercises bird-dog --svg --strip", "On hands and knees. On the floor at the end: right hand and left knee."),
    ("exercises bird-dog --animated --side left", "the left hip extends"),
    ("figure side-plank --animated", "<animate "),
  ])
  func `an exercise is printed as a drawing`(line: String, shows: String) throws {
    let answer = try Program().bare(line.split(separator: " ").map(String.init))
    #expect(answer.code == 0 && answer.output.hasPrefix("<svg"))
    #expect(answer.output.lowercased().contains(shows.lowercased()), "\(answer.output.prefix(700))")
  }

  @Test func `in dots it stands above its page, and nowhere where the output is not a terminal`() throws {
    let drawn = try Program().bare(["exercises", "bird-dog", "--dots"])
    #expect(drawn.output.contains("⣿") && drawn.output.contains("How much"))
    let plain = try Program().bare(["exercises", "bird-dog"])
    #expect(!plain.output.contains("⣿") && plain.output.hasPrefix("Bird dog"))
  }

  @Test func `a change that does not show says which ones do`() throws {
    let answer = try Program().bare(["exercises", "bird-dog", "--svg", "--for", "neck"])
    #expect(answer.code == 64 || answer.code == 2)
    #expect(answer.errors.contains("Its drawn changes are for: wrist, shoulder, knee"))
    #expect(try Program().bare(["figure", "bird-dog", "--side", "up"]).errors.contains("Write left or right."))
  }
}
