import Exchange
import Testing

@Suite struct CommaTableTests {
  @Test(arguments: [
    ("stairs", "stairs"), ("long, slow runs", "\"long, slow runs\""),
    ("so-called \"core\"", "\"so-called \"\"core\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("=A1,B1", "\"'=A1,B1\""), ("", ""), ("走る", "走る"), ("＝1", "'＝1"),
  ])
  func `a text is written so that a spreadsheet shows it and carries nothing out`(text: String, cell: String) {
    var table = CommaTable(["a", "b"])
    table.add([.text(text), .number(1)])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "a,b\r\n\(cell),1\r\n")
  }

  @Test(arguments: [
    (0.0, "0"), (-3.0, "-3"), (2.5, "2.5"), (1.0 / 3, "0.333333"), (12_345_678, "12345678"), (.nan, ""),
  ])
  func `a number is written with a point and without noise`(value: Double, cell: String) {
    var table = CommaTable(["a"])
    table.add([.number(value)])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "a\r\n\(cell)\r\n")
  }
}
