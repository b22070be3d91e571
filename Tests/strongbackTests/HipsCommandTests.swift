import Testing

@Suite struct HipsCommandTests {
  @Test(arguments: [
    ("981,980,983", "985,984,986", "right side 4 mm higher", "Level, as well as this can be measured"),
    ("980,980,980", "966,968,967", "left side 13 mm higher", "A small difference"),
    ("960,960,960", "985,984,986", "right side 25 mm higher", "Look again on another day"),
    ("960,975,960", "985,984,986", "25 mm", "too far apart to say anything"),
  ])
  func `marks at the mirror are compared by the middle of each side`(
    left: String, right: String, amount: String, sentence: String
  ) throws {
    let answer = try Program().run("hips --left \(left) --right \(right)", date: "2026-03-02")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains(amount) && answer.output.contains(sentence), "\(answer.output)")
    #expect(!answer.output.contains("misaligned"))
  }

  @Test func `a large difference the same way on two days is worth showing to a physio`() throws {
    let program = try Program()
    for day in ["2026-03-02", "2026-03-09"] {
      _ = try program.run("hips --left 960,960,960 --right 982,982,982", date: day)
    }
    let list = try program.run("hips --list", date: "2026-03-10").output
    #expect(list.contains("Worth showing to a physio"))
    #expect(list.contains("Look again on another day"))
    #expect(try program.run("hips --list --json", date: "2026-03-10").output.contains("\"verdict\" : \"show-physio\""))
  }

  @Test func `it guides to a mirror and asks for three marks a side`() throws {
    let answer = try Program().run(
      "hips", date: "2026-03-02", typing: ["1", "981", "9", "980", "983", "985", "984", "986", ""])
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("from 300 to 1500"))
    #expect(answer.output.contains("right side 4 mm higher, about 0.9°"))
  }

  @Test func `fifteen angles of a phone do as well, and fewer are asked again`() throws {
    let round = "0.5 0.6 0.4 0.5 0.5"
    let answer = try Program().run("hips", date: "2026-03-02", typing: ["2", round, round, "0.5", round, round, round])
    #expect(answer.output.contains("it takes fifteen"))
    #expect(answer.output.contains("right side higher by 0.5°, to about 2°"))
  }

  @Test(arguments: [
    "hips --left 981,980", "hips --left 981,980,983", "hips --left 1,2,3 --right 1,2,3", "hips --tilt 1,2,3",
    "hips --left 981,980,983 --right 985,984,986 --width 9",
  ])
  func `half a check is refused and nothing is written`(line: String) throws {
    let program = try Program()
    #expect(try program.run(line, date: "2026-03-02").code == 64)
    #expect(try program.run("journal export").output.isEmpty)
  }
}
