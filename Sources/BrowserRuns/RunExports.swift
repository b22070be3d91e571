internal import Browser

/// What a run file says: `{report, anomalies}`, or `{error}`.
@_expose(wasm, "run_report")
func report(_ bytes: UnsafePointer<UInt8>, _ count: Int32, _ offsetSeconds: Int32, _ intervals: Int32) -> Int32 {
  Answer.text { () throws(BrowserFault) in
    RunAnswer.json(Answer.bytes(bytes, count), offsetSeconds: offsetSeconds, intervals: intervals != 0)
  }
}
