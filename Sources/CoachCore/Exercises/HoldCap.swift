/// The longest hold of an exercise that something about the runner allows.
public struct HoldCap: Hashable, Sendable {
  public let tag: Tag
  public let longest: Seconds
}

extension Exercise {
  /// One of these tags leaves it out, or leaves it to a clinician.
  func isRuledOut(by tags: Set<Tag>) -> Bool {
    contraindications.contains { $0.action != .modify && tags.contains($0.tag) }
  }

  /// The strictest cap of these tags; nil where none names a time.
  public func holdCap(for tags: Set<Tag>) -> HoldCap? {
    var strictest: HoldCap?
    for contraindication in contraindications where tags.contains(contraindication.tag) {
      guard let longest = contraindication.longestHold, strictest.map({ longest < $0.longest }) ?? true else {
        continue
      }
      strictest = HoldCap(tag: contraindication.tag, longest: longest)
    }
    return strictest
  }

  /// The dose with holds as long as these tags allow.
  public func capped(_ dose: Dose, for tags: Set<Tag>) -> Dose {
    guard let cap = holdCap(for: tags), dose.hold > cap.longest else { return dose }
    return Dose(dose.sets, dose.reps, hold: cap.longest, rest: dose.rest, note: dose.note)
  }
}
