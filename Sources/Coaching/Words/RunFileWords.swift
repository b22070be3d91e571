public import RunFiles

/// What was wrong with a run file, as a runner reads it.
public enum RunFileWords {
  public static func text(_ anomaly: RunFileAnomaly) -> String {
    switch anomaly {
    case .cutShort(let at, let expected):
      "The file ends at byte \(at), before the \(expected) bytes that it promises; what comes before is here."
    case .neverClosed(let at): "The recording that begins at byte \(at) was never closed; all that follows was read."
    case .wrongChecksum(let at): "The checksum at byte \(at) does not fit: some values before it may be wrong."
    case .trailingBytes(let at): "From byte \(at) on there is something that is no part of a run; it was left out."
    case .endsEarly(let at): "The file ends at byte \(at), in the middle; what comes before is here."
    case .brokenMarkup(let at): "The text is damaged at byte \(at); what could be made out beyond it is here."
    case .outOfProportion:
      "The file describes far more than one of its size should; what did not fit was left out."
    case .brokenMessage(let at): "The file is damaged at byte \(at); the rest of that part was left out."
    }
  }

  public static func text(_ error: RunFileError) -> String {
    switch error {
    case .empty: "The file is empty."
    case .unknownFormat: "The content is none of FIT, GPX and TCX."
    case .noActivity(nil): "There is no run in the file."
    case .noActivity(let anomaly?): "There is no run in the file. " + text(anomaly)
    case .declaresEntities(let at): "The file declares XML entities at byte \(at), which can do harm; it was not read."
    }
  }
}
