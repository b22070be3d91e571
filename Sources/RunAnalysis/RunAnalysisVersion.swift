/// Counts up whenever the same file would give other findings.
public enum RunAnalysisVersion { public static let current = 5 }
