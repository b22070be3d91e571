public import CoachCore

extension EverythingArchive {
  /// What follows from the journal, for people and other programs: the page for a clinician, FHIR, and the tables.
  ///
  /// - Parameter page: the page for a clinician, as HTML.
  public static func reports(_ outlook: Outlook, page: String, at moment: LocalMoment) -> [Report] {
    let tables = RunnerTables.files(outlook.picture).map { Report("csv/" + $0.name, $0.bytes) }
    return [Report("report.html", Array(page.utf8)), Report("fhir.json", ClinicalBundle.file(outlook, at: moment))]
      + tables
  }
}
