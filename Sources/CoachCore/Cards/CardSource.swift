/// Where a card's claim, or its correction, comes from.
public enum CardSource: Hashable, Sendable {
  case exercise(Source)
  case study(Study)

  public var citation: String {
    switch self {
    case .exercise(let source): source.citation
    case .study(let study): study.citation
    }
  }

  static let (s0, s1, s2, s3, s4) = (
    CardSource.exercise(.s0), CardSource.exercise(.s1), CardSource.exercise(.s2), CardSource.exercise(.s3),
    CardSource.exercise(.s4)
  )
}

/// A study that only cards cite.
public enum Study: UInt8, CaseIterable, Hashable, Sendable {
  case apte2021
  case behm2016
  case blagrove2018
  case chaudhari2020
  case doma2013
  case doma2017
  case frandsen2025
  case gottschall2005
  case jordan2010
  case hart2009
  case maselli2020
  case nevison
  case ng59
  case owen2020
  case raabe2018
  case silbernagel2007
  case smith2019
  case steffens2016
  case strand2014

  public var citation: String {
    switch self {
    case .apte2021: "Apte et al. 2021, Front Physiol 12:646042"
    case .behm2016: "Behm et al. 2016, Appl Physiol Nutr Metab 41:1-11"
    case .blagrove2018: "Blagrove, Howatson & Hayes 2018, Sports Med 48:1117-49"
    case .chaudhari2020: "Chaudhari et al. 2020, Med Sci Sports Exerc 52:1347-56"
    case .doma2013: "Doma & Deakin 2013, Appl Physiol Nutr Metab"
    case .doma2017: "Doma, Deakin & Bentley 2017, Sports Med 47:2187-200"
    case .frandsen2025: "Frandsen et al. 2025, Br J Sports Med 59:1203"
    case .gottschall2005: "Gottschall & Kram 2005, J Biomech 38:445-52"
    case .jordan2010: "Jordan et al. 2010, Cochrane Database CD005956"
    case .hart2009: "Hart et al. 2009, lumbar extensor fatigue and jogging (PMC2742456)"
    case .maselli2020: "Maselli et al. 2020, BMC Musculoskelet Disord 21:343"
    case .nevison: "Nevison, Jun & Dickey, gluteus medius activity in indoor track runners"
    case .ng59: "NICE guideline NG59, low back pain and sciatica"
    case .owen2020: "Owen et al. 2020, Br J Sports Med 54:1279-87"
    case .raabe2018: "Raabe & Chaudhari 2018, J Biomech 67:98-105"
    case .silbernagel2007: "Silbernagel et al. 2007, Am J Sports Med 35:897-906"
    case .smith2019: "Smith et al. 2019, on pain during exercise"
    case .steffens2016: "Steffens et al. 2016, JAMA Intern Med 176:199-208"
    case .strand2014: "Strand et al. 2014, J Hum Kinet 40:93-101"
    }
  }
}
