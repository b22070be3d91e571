extension Theme {
  /// The colours of all charts of a page, which the page carries once; all text is over 4.5:1 on the paper.
  public static var chartStyleSheet: String {
    chartLight + "@media(prefers-color-scheme:dark){" + chartDark + "}" + chartTones
  }

  /// What one chart carries itself.
  var chartStyle: String {
    switch self {
    case .automatic: "<style>" + Theme.chartStyleSheet + "</style>"
    case .light: "<style>" + Theme.chartLight + Theme.chartTones + "</style>"
    case .dark: "<style>" + Theme.chartLight + Theme.chartDark + Theme.chartTones + "</style>"
    case .page: ""
    }
  }

  /// Ink, quiet text, lines, action and movement.
  private static let chartLight =
    ".chart{--ink:#1B2330;--quiet:#5C6675;--line:#E6E0D6;--act:#2A47B8;--move:#D9542B;font:14px system-ui,sans-serif}"
  private static let chartDark = ".chart{--ink:#EDEAE4;--quiet:#A4ACB8;--line:#2A313C;--act:#9DB2FF;--move:#FF8A5C}"

  private static let chartTones =
    ".chart .ink{fill:var(--ink)}.chart .quiet{fill:var(--quiet)}.chart .act{fill:var(--act)}"
    + ".chart .move{fill:var(--move)}.chart .pale{fill:var(--act);opacity:.18}.chart .ground{fill:var(--line)}"
    + ".chart .rule{stroke:var(--line);fill:none}.chart .stroke{stroke:var(--act);stroke-width:2.5;fill:none;"
    + "stroke-linejoin:round;stroke-linecap:round}.chart .thin{stroke:var(--ink);stroke-width:1.5;fill:none}"
    + ".chart .calm{stroke:var(--act)}.chart .warm{stroke:var(--move)}"
    + ".chart .way{fill:none;stroke-linejoin:round;stroke-linecap:round}"
}
