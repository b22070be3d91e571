import CoachCore
import RunAnalysis
import RunFiles

/// What the fuzzer calls with every input it makes up: any bytes must give a run or an error.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: bytes, count: count)
  guard let run = try? RecordedRun(bytes: input) else { return 0 }
  _ = RunReading(run, defaultOffset: .utc).record.end
  // A run that was read can be written, and what was written can be read.
  precondition((try? RecordedRun(bytes: FITWriter.file(run))) != nil || run.count == 0)
  return 0
}
