enum RunAnalysisVersion { static let current = 1 }
