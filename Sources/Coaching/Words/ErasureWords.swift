/// What a runner reads when everything is deleted.
public enum ErasureWords {
  /// What no program here can delete; on pages the browser at hand is cleared, so only others are left.
  public static func beyondReach(_ ways: Ways) -> String {
    "Not within reach: what you exported or shared, calendars that read it, a watch, copies that your own backups made, "
      + "what \(ways == .pages ? "other browsers" : "browsers") keep until you clear them, and traces that a disk keeps "
      + "of deleted files."
  }
}
