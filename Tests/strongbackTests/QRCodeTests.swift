import Testing

@testable import strongback

struct QRCodeTests {
  @Test(arguments: [(17, 21), (32, 25), (53, 29), (78, 33), (106, 37), (134, 41)])
  func `each length of address has the size that the standard gives it`(length: Int, side: Int) throws {
    let code = try #require(QRCode(String(repeating: "a", count: length)))
    #expect(code.modules.count == side)
    #expect(code.modules.allSatisfy { $0.count == side })
  }

  @Test func `an address that is too long has no code`() { #expect(QRCode(String(repeating: "a", count: 135)) == nil) }

  @Test func `the code of an address is the one that a scanner read back`() throws {
    let code = try #require(QRCode("https://a.example"))
    try expectRows(
      code,
      """
      #######..#....#######
      #.....#..#....#.....#
      #.###.#.###.#.#.###.#
      #.###.#..###..#.###.#
      #.###.#..###..#.###.#
      #.....#.......#.....#
      #######.#.#.#.#######
      ........##...........
      ###.#####.##.##...#..
      ##.##....####.###...#
      .####.##...###..#.###
      ..#..#....#.....#..#.
      #...######..#..#.#...
      ........##.###.##..##
      #######.#..####.#.###
      #.....#.#.##.#.##....
      #.###.#.#.#......#..#
      #.###.#..#..#.#.##...
      #.###.#.#..##...#.#.#
      #.....#.###.....#..#.
      #######.#..##...##.##
      """)
  }

  private func expectRows(_ code: QRCode, _ rows: String) throws {
    let made = code.modules.map { $0.map { $0 ? "#" : "." }.joined() }.joined(separator: "\n")
    #expect(made == rows)
  }
}
