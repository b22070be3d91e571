import CoachCore
public import Journal
public import RunFiles

/// A run file in the form in which readers are compared: its own columns under their names in the FIT profile, its totals,
/// how it is built, and what was wrong with it.
///
/// Missing values are null, a column that is null everywhere is left out; times are seconds since 1970 in UTC.
public struct RunFileJSON {
  public let json: JSON
  /// What could be read; empty where `error` says why.
  public let run: RecordedRun
  public let error: RunFileError?

  /// Any bytes have a form; `name` serves where they do not tell their format.
  public init(_ bytes: [UInt8], name: String) {
    var run = RecordedRun()
    var error: RunFileError?
    do throws(RunFileError) { run = try RecordedRun(bytes: bytes) } catch let fault { error = fault }
    let format = bytes.withUnsafeBytes { RunFileFormat(sniffing: $0) }
    (self.run, self.error) = (run, error)
    let called = RunFileFormat.allCases.first { name.hasSuffix(".\($0)") }
    var fields = [
      JSONField("format", (format ?? called).map { .string("\($0)") } ?? .null), JSONField("file", .string(name)),
      JSONField("sha256", .string(ContentHash(of: bytes).description)),
      JSONField("size", .number(Double(bytes.count))),
    ]
    switch format ?? called {
    case .gpx: fields += GPXForm(TextSurvey(bytes), run).fields
    case .tcx: fields += TCXForm(TextSurvey(bytes), run).fields
    case .fit: fields += FITForm(FITSurvey(bytes), run, size: bytes.count).fields
    case nil: break
    }
    let columns = RunFileColumns(run, format ?? .fit)
    fields += [
      JSONField("num_records", .number(Double(run.count))),
      JSONField("present", .object(columns.all.map { JSONField($0.name, .number(Double($0.present))) })),
      JSONField("columns", .object(columns.all.map { JSONField($0.name, $0.json) })),
    ]
    if format ?? called == .fit { fields += FITForm.rest(run, columns) }
    let warnings = run.anomalies.map(RunFileWords.text) + (error.map { [RunFileWords.text($0)] } ?? [])
    fields.append(JSONField("warnings", .array(warnings.map(JSON.string))))
    json = .object(fields)
  }
}

extension JSONField {
  init(_ name: String, _ value: Double?) { self.init(name, value.map(JSON.number) ?? .null) }
  init(_ name: String, _ value: Int) { self.init(name, .number(Double(value))) }
  init(_ name: String, _ value: String?) { self.init(name, value.map(JSON.string) ?? .null) }
}
