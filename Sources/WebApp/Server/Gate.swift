import HTTPTypes
import Hummingbird

/// Lets nobody in but the app's own pages and programs on this machine: Host and Origin are looked at before anything else.
///
/// A page of another site cannot read an answer (no CORS header is ever sent), cannot post (403), and cannot pose as this
/// app by pointing its own name at this machine (DNS rebinding), since only known names are answered.
struct Gate: Sendable {
  private let hosts: Set<String>
  private let origins: Set<String>

  /// - Parameter port: the one that the server is bound to.
  init(_ settings: WebSettings, port: Int) {
    var names = ["127.0.0.1", "localhost", "[::1]"]
    if port == 80 { names += names } else { names = names.map { "\($0):\(port)" } }
    var hosts = Set(names)
    var origins = Set(names.map { "http://" + $0 })
    if let address = settings.publicAddress {
      hosts.insert(address.host)
      origins.insert(address.origin)
    }
    self.hosts = hosts
    self.origins = origins
  }

  /// What forbids the request; nil where it may go on.
  func refusal(_ head: HTTPRequest) -> Problem? {
    guard let host = head.authority?.lowercased(), hosts.contains(host), head.headerFields[Gate.secondHost] == nil
    else { return .otherHost }
    let site = head.headerFields[Gate.fetchSite]
    let isOther = site.map { $0 == "cross-site" || $0 == "same-site" } ?? false
    if let origin = head.headerFields[.origin], !origins.contains(origin.lowercased()) { return .otherSite }
    guard head.method == .get || head.method == .head else { return isOther ? .otherSite : nil }
    // Another site may link to a page, but not build one out of its parts.
    return isOther && head.headerFields[Gate.fetchMode] != "navigate" ? .otherSite : nil
  }

  /// The first `Host` is the authority; what still has this name named another one, to lead us or a proxy astray.
  private static let secondHost = HTTPField.Name("Host")!
  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
  private static let fetchMode = HTTPField.Name("Sec-Fetch-Mode")!
}
