internal import Browser

// A page calls from one thread; nothing here is called from two.
nonisolated(unsafe) private var desk = FigureDesk()

@_expose(wasm, "figure_open")
func open(_ json: UnsafePointer<UInt8>, _ count: Int32) -> Int32 {
  Answer.number { () throws(BrowserFault) in try desk.open(Answer.bytes(json, count)) }
}

@_expose(wasm, "figure_words")
func words(_ figure: Int32) -> Int32 {
  Answer.text { () throws(BrowserFault) in try desk.words(figure) }
}

@_expose(wasm, "figure_drawing")
func drawing(_ figure: Int32, _ kind: Int32) -> Int32 {
  Answer.text { () throws(BrowserFault) in try desk.drawing(figure, kind) }
}

@_expose(wasm, "figure_moment")
func moment(_ figure: Int32, _ part: Int32, _ value: Double, _ whole: Int32) -> Int32 {
  Answer.text { () throws(BrowserFault) in try desk.frame(figure, part: part, value: value, whole: whole != 0) }
}

@_expose(wasm, "figure_frame")
func frame(_ figure: Int32, _ seconds: Double, _ whole: Int32) -> Int32 {
  Answer.text { () throws(BrowserFault) in try desk.frame(figure, seconds: seconds, whole: whole != 0) }
}

@_expose(wasm, "figure_close")
func close(_ figure: Int32) { desk.close(figure) }
