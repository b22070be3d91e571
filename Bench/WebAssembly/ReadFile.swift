import RunFiles

/// Room in this memory for a file.
@_expose(wasm, "room")
@_cdecl("room")
public func room(_ count: Int) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 16)
}

/// Reads the file that was put there; its number of records, −1 where there is no run in it.
@_expose(wasm, "read")
@_cdecl("read_file")
public func readFile(_ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  let run = try? RecordedRun(bytes: UnsafeRawBufferPointer(start: bytes, count: count))
  return run?.count ?? -1
}
