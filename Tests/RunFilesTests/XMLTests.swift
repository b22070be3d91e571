import CoachCore
import Foundation
import RunFiles
import Testing

/// What XML allows, and what harms, in files that hold a run.
struct XMLTests {
  private let points = "<trk><trkseg><trkpt lat='1' lon='2'/><trkpt lat='3' lon='4'/></trkseg></trk>"

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .isoLatin1])
  func `every encoding that a file declares is read`(encoding: String.Encoding) throws {
    let name = encoding == .isoLatin1 ? "ISO-8859-1" : "UTF"
    let text = "<?xml version='1.0' encoding='\(name)'?><gpx creator='Bäcker &amp; Söhne'>\(points)</gpx><x/>"
    let bytes = [UInt8](try #require(text.data(using: encoding)))
    let run = try RecordedRun(bytes: bytes)
    #expect(run[.longitude] == [2, 4])
    #expect(run.device.name == "Bäcker & Söhne")
    let wide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    #expect(run.anomalies == [.trailingBytes(at: bytes.count - (wide ? 8 : 4))])
  }

  @Test(arguments: [[0xEF, 0xBB, 0xBF], [0x20, 0x0A], []] as [[UInt8]])
  func `a byte order mark or blanks may come first`(first: [UInt8]) throws {
    #expect(
      try RecordedRun(bytes: first + Array("<!-- <tcx> --><?a b?><x:gpx>\(points)</x:gpx>\n<!-- -->".utf8)).count == 2)
  }

  @Test(arguments: [
    "<!DOCTYPE gpx [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>",
    "<!DOCTYPE gpx [ <!-- it's --> <!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
  ])
  func `a file that makes up entities is refused`(type: String) throws {
    let offset = try #require(type.range(of: "<!ENTITY")).lowerBound.utf16Offset(in: type)
    #expect(throws: RunFileError.declaresEntities(at: offset)) {
      try RecordedRun(bytes: Array("\(type)<gpx>&b;\(points)</gpx>".utf8))
    }
  }

  @Test func `a document type that is only named is passed over`() throws {
    let type = "<!DOCTYPE gpx SYSTEM \"http://example.com/a>b.dtd\" [<!ELEMENT gpx ANY>]>"
    let run = try RecordedRun(bytes: Array("\(type)<gpx>\(points)</gpx>".utf8))
    #expect(run.count == 2 && run.anomalies.isEmpty)
  }

  @Test(arguments: [
    ("<trkpt lat='1' lon='2'><ele>7</ele", 0, 34), ("<trkpt lat='1' lon='2'/><trkpt lat='3", 1, 37),
    ("<trkpt lat='1' lon='2'/><!-- ", 1, 29), ("<trkpt lat='1' lon='2'/>", 1, 24),
  ])
  func `a file cut short keeps its whole points, and tells where it ends`(cut: String, count: Int, length: Int) throws {
    let bytes = Array("<gpx><trk><type>run</type><trkseg>\(cut)".utf8)
    if count == 0 {
      #expect(throws: RunFileError.noActivity(.endsEarly(at: 34 + length))) { try RecordedRun(bytes: bytes) }
    } else {
      let run = try RecordedRun(bytes: bytes)
      #expect(run.count == count && run.anomalies == [.endsEarly(at: 34 + length)])
    }
  }

  @Test(arguments: [
    "<trkpt lat='1' lon=<trkpt lat='5' lon='6'/>", "<trkpt lat='5' lon='6'></trkqt></trkpt>",
    "<trkpt lat='5' lon='6'></x><ele>1</ele></trkpt>", "<trkpt lat='5' lon='6'><ele>1</time></ele></trkpt>",
    "<trkpt lat='5' lon='6'>< </trkpt>", "<trkpt lat='5' lon='6'><ele></trkpt>",
  ])
  func `a broken tag loses itself and no more`(broken: String) throws {
    let run = try RecordedRun(bytes: Array("<gpx><trk><trkseg>\(broken)</trkseg></trk>\(points)</gpx>".utf8))
    #expect(run[.latitude] == [5, 1, 3])
    let anomaly = try #require(run.anomalies.first)
    guard case .brokenMarkup = anomaly else { return #expect(Bool(false), "\(anomaly)") }
  }

  @Test func `elements may nest without end and fill nothing`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    let run = try RecordedRun(bytes: Array("<gpx>\(points)\(deep)".utf8))
    #expect(run.count == 2)
  }

  @Test(arguments: ["<html><body/></html>", "<gpxx/>", "gpx", "<", "<?xml version='1.0'?>", "{\"gpx\": 1}"])
  func `other text is no run file`(text: String) {
    #expect(throws: RunFileError.unknownFormat) { try RecordedRun(bytes: Array(text.utf8)) }
  }
}
