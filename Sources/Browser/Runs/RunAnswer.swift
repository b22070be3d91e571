import CoachCore
import RunAnalysis
import RunFiles

/// What a file of a run says before it is sent anywhere: `{format, report, anomalies}`, or `{error}` where there is no run in it.
public enum RunAnswer {
  /// - Parameters:
  ///   - offsetSeconds: the runner's distance from UTC, for files that do not tell local time.
  ///   - intervals: whether to draw intervals, which takes ten times as long.
  public static func json(_ bytes: UnsafeBufferPointer<UInt8>, offsetSeconds: Int32, intervals: Bool) -> [UInt8] {
    let file = UnsafeRawBufferPointer(bytes)
    do throws(RunFileError) {
      let run = try RecordedRun(bytes: file)
      let report = RunReport(run, defaultOffset: UTCOffset(seconds: offsetSeconds), intervals: intervals)
      return JSONWriter.document { writer in
        writer.put("format", RunFileFormat(sniffing: file)?.slug)
        writer.put("records", run.count)
        writer.put("report") { report.write(&$0) }
        writer.put("anomalies", each: run.anomalies) { $1.write(&$0) }
      }
    } catch {
      return JSONWriter.document { writer in writer.put("error") { error.write(&$0) } }
    }
  }
}

extension RunFileFormat {
  fileprivate var slug: String {
    switch self {
    case .fit: "fit"
    case .gpx: "gpx"
    case .tcx: "tcx"
    }
  }
}

extension RunFileError {
  fileprivate func write(_ writer: inout JSONWriter) {
    switch self {
    case .empty: writer.put("code", "empty")
    case .unknownFormat: writer.put("code", "unknown-format")
    case .noActivity(let anomaly):
      writer.put("code", "no-activity")
      if let anomaly { writer.put("anomaly") { anomaly.write(&$0) } }
    case .declaresEntities(let offset):
      writer.put("code", "declares-entities")
      writer.put("at", offset)
    }
  }
}

extension RunFileAnomaly {
  fileprivate func write(_ writer: inout JSONWriter) {
    func put(_ code: String, at offset: Int?) {
      writer.put("code", code)
      writer.put("at", offset)
    }
    switch self {
    case .cutShort(let offset, let expected):
      put("cut-short", at: offset)
      writer.put("expected", expected)
    case .neverClosed(let offset): put("never-closed", at: offset)
    case .wrongChecksum(let offset): put("wrong-checksum", at: offset)
    case .trailingBytes(let offset): put("trailing-bytes", at: offset)
    case .endsEarly(let offset): put("ends-early", at: offset)
    case .brokenMarkup(let offset): put("broken-markup", at: offset)
    case .brokenMessage(let offset): put("broken-message", at: offset)
    case .outOfProportion: put("out-of-proportion", at: nil)
    }
  }
}
