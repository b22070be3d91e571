public import CoachCore

extension RunnerState {
  /// The country that the runner's time zone lies in, for numbers to call; nil where it is not told or not in the list.
  public var region: Region? { hasProfile ? RunnerState.regions[profile.timeZone].flatMap { Region($0) } : nil }

  /// Countries whose numbers are known, by the zones that lie wholly in them (tz database, zone1970.tab).
  private static let regions: [String: String] = {
    var regions: [String: String] = [:]
    for line in zones {
      for zone in line.zones.split(separator: " ") { regions[String(zone)] = line.country }
    }
    return regions
  }()

  private static let zones: [(country: String, zones: String)] = [
    ("AT", "Europe/Vienna"), ("BE", "Europe/Brussels"), ("BG", "Europe/Sofia"), ("CH", "Europe/Zurich"),
    ("CY", "Asia/Nicosia"), ("CZ", "Europe/Prague"), ("DE", "Europe/Berlin"), ("DK", "Europe/Copenhagen"),
    ("EE", "Europe/Tallinn"), ("ES", "Europe/Madrid Africa/Ceuta Atlantic/Canary"), ("FI", "Europe/Helsinki"),
    ("FR", "Europe/Paris"), ("GB", "Europe/London"), ("GR", "Europe/Athens"), ("HR", "Europe/Zagreb"),
    ("HU", "Europe/Budapest"), ("IE", "Europe/Dublin"), ("IS", "Atlantic/Reykjavik"), ("IT", "Europe/Rome"),
    ("LI", "Europe/Vaduz"), ("LT", "Europe/Vilnius"), ("LU", "Europe/Luxembourg"), ("LV", "Europe/Riga"),
    ("MT", "Europe/Malta"), ("NL", "Europe/Amsterdam"), ("NO", "Europe/Oslo"), ("PL", "Europe/Warsaw"),
    ("PT", "Europe/Lisbon Atlantic/Madeira Atlantic/Azores"), ("RO", "Europe/Bucharest"), ("SE", "Europe/Stockholm"),
    ("SI", "Europe/Ljubljana"), ("SK", "Europe/Bratislava"),
    ("US", "America/New_York America/Detroit America/Chicago America/Denver America/Phoenix America/Los_Angeles"),
    ("US", "America/Boise America/Anchorage Pacific/Honolulu"),
    ("CA", "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns"),
    ("CA", "America/Regina"), ("MX", "America/Mexico_City America/Monterrey America/Tijuana America/Cancun"),
    ("AU", "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide"),
    ("AU", "Australia/Hobart Australia/Darwin"), ("NZ", "Pacific/Auckland"),
  ]
}
