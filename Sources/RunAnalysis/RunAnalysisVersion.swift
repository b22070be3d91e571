/// Counts up whenever the same file would give other findings.
enum RunAnalysisVersion { static let current = 3 }
