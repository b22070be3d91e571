/// Where things lie in the archive of everything, which any zip program opens.
public enum EverythingLayout {
  public static let folder = "strongback/"
  public static let journal = folder + "journal.jsonl"
  public static let readme = folder + "README.txt"
  public static let runs = folder + "runs/"
  public static let reports = folder + "reports/"
}
