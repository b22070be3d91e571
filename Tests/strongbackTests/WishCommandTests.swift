import Testing

@Suite struct WishCommandTests {
  private func ready() throws -> Program {
    let program = try Program()
    try program.screen(on: "2026-03-02")
    return program
  }

  @Test func `what was banned leaves the week and comes back when it is allowed`() throws {
    let program = try ready()
    #expect(try program.run("why cat-cow", date: "2026-03-02").output.contains("In this week's plan"))
    let ban = try program.run("ban cat-cow", date: "2026-03-02")
    #expect(ban.output.contains("left out from now on"), "\(ban.errors)")
    #expect(try program.run("why cat-cow", date: "2026-03-02").output.contains("strongback allow cat-cow"))
    #expect(try program.run("ban --json", date: "2026-03-02").output.contains("\"cat-cow\""))
    let allow = try program.run("allow cat-cow", date: "2026-03-02T08:00+00:00")
    #expect(allow.output.contains("may come again"))
    #expect(try program.run("ban", date: "2026-03-02T09:00+00:00").output.contains("left nothing out"))
  }

  @Test func `why says what keeps an exercise out, and what it is for with how sure one can be`() throws {
    let program = try ready()
    let strap = try program.run("why hamstring-ais-strap", date: "2026-03-02").output
    #expect(strap.contains("It needs strap"))
    let plank = try program.run("why side-plank", date: "2026-03-02").output
    #expect(plank.contains("further up the ladder") && plank.contains("laboratory measurement"))
    let json = try program.run("why side-plank --json", date: "2026-03-02").output
    #expect(json.contains("\"obstacles\" : [") && json.contains("\"certainty\""))
  }

  @Test func `a pinned block is in the session of its day, and can be taken back`() throws {
    let program = try ready()
    let pin = try program.run(
      "pin thursday hip-mobility --exercise half-kneeling-hip-flexor-stretch", date: "2026-03-02")
    #expect(pin.output.contains("Pinned: hip mobility, Thursday"), "\(pin.errors)")
    let thursday = try program.run("today", date: "2026-03-05").output
    #expect(thursday.contains("you pinned it"), "\(thursday)")
    #expect(try program.run("pin", date: "2026-03-02").output.contains("Thursday: hip mobility"))
    #expect(try program.run("pin thursday hip-mobility --off", date: "2026-03-02").output.contains("No longer pinned"))
    #expect(try program.run("pin", date: "2026-03-02").output.contains("Nothing is pinned"))
  }

  @Test(arguments: [
    ("pin sunday breathing", "It can be: anterior-core"), ("pin 2026-03-01 hip-mobility", "That day is over"),
    ("pin tuesday hip-mobility --exercise side-plank", "is for the side of the trunk"),
    ("pin wednesday lower-limb", "your hard run on Thursday"), ("pin tuesday hip-mobility --long", "has 5"),
    ("swap cat-cow side-plank-knees --always", "pelvic-tilt"), ("swap cat-cow cat-cow --always", "same exercise"),
    ("swap side-plank side-plank-knees", "not in what is left of this week"),
    ("swap side-plank-knees side-plank --always", "asks for level intermediate"),
    ("swap cat-cow pelvic-tilt --on 2026-05-01", "not in the session of Friday 1 May"),
  ])
  func `a wish that cannot be kept says why, and nothing is written down`(line: String, words: String) throws {
    let program = try ready()
    _ = try program.run("profile set --usual-runs thu=hard --minutes tue=5", date: "2026-03-02")
    let before = try program.run("journal export").output
    let answer = try program.run(line, date: "2026-03-02")
    #expect(answer.code == 64, "\(answer.output)")
    #expect(answer.errors.contains(words), "\(answer.errors)")
    #expect(try program.run("journal export").output == before)
  }

  @Test func `a swap for once holds on its day, and one for good holds on`() throws {
    let program = try ready()
    let offer = try program.run("swap cat-cow", date: "2026-03-02")
    #expect(offer.output.contains("pelvic-tilt"), "\(offer.output)")
    let once = try program.run("swap cat-cow pelvic-tilt", date: "2026-03-02")
    #expect(once.output.contains("Supine pelvic tilt instead of Cat-cow"), "\(once.errors)")
    let why = try program.run("why pelvic-tilt", date: "2026-03-02").output
    #expect(why.contains("in the place of Cat-cow"), "\(why)")
    #expect(try program.run("swap cat-cow --off", date: "2026-03-02").output.contains("has its place again"))
    let always = try program.run("swap cat-cow pelvic-tilt --always", date: "2026-03-02")
    #expect(always.output.contains("from now on"))
    #expect(try program.run("why cat-cow", date: "2026-03-16").output.contains("in its place"))
  }

  @Test func `liking and disliking are kept, and may be taken back`() throws {
    let program = try ready()
    #expect(try program.run("like pelvic-tilt", date: "2026-03-02").output.contains("you like Supine pelvic tilt"))
    #expect(try program.run("dislike cat-cow", date: "2026-03-02").output.contains("Others come first"))
    let json = try program.run("why cat-cow --json", date: "2026-03-02").output
    #expect(json.contains("\"enjoyment\" : \"dislike\""))
    let neutral = try program.run("dislike cat-cow --no-longer", date: "2026-03-02T08:00+00:00")
    #expect(neutral.output.contains("one among others"))
  }
}
