internal import Browser
internal import CoachCore

// A page calls from one thread; nothing here is called from two.
nonisolated(unsafe) private var desk = SessionDesk()
nonisolated(unsafe) private var tests = TestDesk()

@_expose(wasm, "session_open")
func open(_ json: UnsafePointer<UInt8>, _ count: Int32) -> Int32 {
  Answer.number { () throws(BrowserFault) in try desk.open(Answer.bytes(json, count)) }
}

@_expose(wasm, "session_reopen")
func reopen(
  _ json: UnsafePointer<UInt8>, _ count: Int32, _ snapshot: UnsafePointer<UInt8>, _ length: Int32, _ now: Double
) -> Int32 {
  Answer.number { () throws(BrowserFault) in
    try desk.reopen(Answer.bytes(json, count), Answer.bytes(snapshot, length), at: Instant(browser: now))
  }
}

@_expose(wasm, "session_tick")
func tick(_ session: Int32, _ now: Double) -> Int32 {
  Answer.text { () throws(BrowserFault) in try desk.tick(session, at: Instant(browser: now)) }
}

@_expose(wasm, "session_press")
func press(_ session: Int32, _ json: UnsafePointer<UInt8>, _ count: Int32, _ now: Double) -> Int32 {
  Answer.text { () throws(BrowserFault) in
    try desk.press(session, Answer.bytes(json, count), at: Instant(browser: now))
  }
}

@_expose(wasm, "session_snapshot")
func snapshot(_ session: Int32) -> Int32 {
  Answer.text { () throws(BrowserFault) in try desk.snapshot(session) }
}

@_expose(wasm, "session_part")
func part(_ session: Int32, _ now: Double) -> Int32 { desk.movement(session, at: Instant(browser: now)).part }

@_expose(wasm, "session_value")
func value(_ session: Int32, _ now: Double) -> Double { desk.movement(session, at: Instant(browser: now)).value }

@_expose(wasm, "session_close")
func close(_ session: Int32) { desk.close(session) }

@_expose(wasm, "pain_decision")
func painDecision(_ json: UnsafePointer<UInt8>, _ count: Int32) -> Int32 {
  Answer.text { () throws(BrowserFault) in try PainAnswer.json(Answer.bytes(json, count)) }
}

@_expose(wasm, "test_open")
func openTest(_ json: UnsafePointer<UInt8>, _ count: Int32, _ now: Double) -> Int32 {
  Answer.number { () throws(BrowserFault) in
    try tests.open(Answer.bytes(json, count), at: Instant(browser: now))
  }
}

@_expose(wasm, "test_tick")
func tickTest(_ now: Double) -> Int32 {
  Answer.text { () throws(BrowserFault) in try tests.tick(at: Instant(browser: now)) }
}

@_expose(wasm, "test_press")
func pressTest(_ json: UnsafePointer<UInt8>, _ count: Int32, _ now: Double) -> Int32 {
  Answer.text { () throws(BrowserFault) in
    try tests.press(Answer.bytes(json, count), at: Instant(browser: now))
  }
}

@_expose(wasm, "test_part")
func testPart(_ now: Double) -> Int32 { tests.movement(at: Instant(browser: now)).part }

@_expose(wasm, "test_value")
func testValue(_ now: Double) -> Double { tests.movement(at: Instant(browser: now)).value }
