extension RecordedRun {
  /// A GPX or TCX file in any of its encodings; what is wrong is told with offsets in the bytes as they are.
  static func readText(_ bytes: UnsafeRawBufferPointer) -> Result<RecordedRun, RunFileError> {
    let encoding = XMLEncoding(of: bytes)
    guard let text = encoding.transcoded(bytes) else { return decode(bytes.bindMemory(to: UInt8.self)) }
    return text.withUnsafeBufferPointer { text in
      let original = { encoding.originalOffset($0, in: text) }
      return decode(text).map { run in
        var run = run
        run.anomalies = run.anomalies.map { $0.moved(original) }
        return run
      }.mapError { $0.moved(original) }
    }
  }

  private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> Result<RecordedRun, RunFileError> {
    do throws(RunFileError) {
      switch RunFileFormat(sniffing: UnsafeRawBufferPointer(text)) {
      case .tcx:
        var decoder = TCXDecoder(text)
        return .success(try decoder.decode())
      default:
        var decoder = GPXDecoder(text)
        return .success(try decoder.decode())
      }
    } catch { return .failure(error) }
  }
}

extension RunFileAnomaly {
  /// The same, with its offset as `move` gives it.
  fileprivate func moved(_ move: (Int) -> Int) -> RunFileAnomaly {
    switch self {
    case .endsEarly(let offset): .endsEarly(at: move(offset))
    case .brokenMarkup(let offset): .brokenMarkup(at: move(offset))
    case .trailingBytes(let offset): .trailingBytes(at: move(offset))
    default: self
    }
  }
}

extension RunFileError {
  fileprivate func moved(_ move: (Int) -> Int) -> RunFileError {
    switch self {
    case .declaresEntities(let offset): .declaresEntities(at: move(offset))
    case .noActivity(let anomaly): .noActivity(anomaly.map { $0.moved(move) })
    default: self
    }
  }
}
