/// Where an exercise or its dose comes from.
public enum Source: UInt8, CaseIterable, Hashable, Sendable {
  case s0
  case s1
  case s2
  case s3
  case s4
  case mattes
  case johnson2012
  case physiotherapyPractice
  case mcGill2010
  case mcKenzie
  case waongenngarm2021
  case mcGill1999
  case mcGill2009
  case diStefano2009
  case graves1990
  case leppanen2024
  case freckleton2014
  case cai2017
  case haroy2019
  case polglass2019
  case ingram2025

  /// The reference as it is printed; S0–S4 are our starting articles.
  public var citation: String {
    switch self {
    case .s0: "S0"
    case .s1: "S1"
    case .s2: "S2"
    case .s3: "S3"
    case .s4: "S4"
    case .mattes: "Mattes, active isolated stretching method (practice source, low evidence)"
    case .johnson2012: "Johnson et al. 2012, J Athl Train 47:52-60"
    case .physiotherapyPractice: "standard physiotherapy practice"
    case .mcGill2010: "McGill 2010, Strength Cond J (core training review)"
    case .mcKenzie: "McKenzie extension method (practice source)"
    case .waongenngarm2021: "Waongenngarm et al. 2021, Scand J Work Environ Health 47:306-17"
    case .mcGill1999: "McGill, Childs & Liebenson 1999, Arch Phys Med Rehabil 80:941-4"
    case .mcGill2009: "McGill & Karpowicz 2009, Arch Phys Med Rehabil 90:118-26"
    case .diStefano2009: "DiStefano et al. 2009, JOSPT 39:532-40"
    case .graves1990: "Graves et al. 1990, Spine 15:504-9"
    case .leppanen2024: "Leppanen et al. 2024, Br J Sports Med 58:722"
    case .freckleton2014: "Freckleton, Cook & Pizzari 2014, Br J Sports Med 48:713-7"
    case .cai2017: "Cai, Yang & Kong 2017, MSSE 49:2374-84"
    case .haroy2019: "Haroy et al. 2019, Br J Sports Med 53:150-7"
    case .polglass2019: "Polglass, Burrows & Willett 2019, BMJ Open SEM 5:e000570"
    case .ingram2025: "Ingram et al. 2025, Sports Med (10.1007/s40279-024-02143-9)"
    }
  }

  public var certainty: Certainty {
    switch self {
    case .s0, .s1, .s2, .s3, .s4: .startingArticle
    case .physiotherapyPractice, .mattes, .mcKenzie: .practice
    case .johnson2012, .mcGill1999, .mcGill2009, .diStefano2009: .laboratory
    case .freckleton2014: .cohort
    case .waongenngarm2021, .graves1990, .leppanen2024, .cai2017, .haroy2019, .polglass2019: .trial
    case .mcGill2010, .ingram2025: .review
    }
  }
}

/// How much weight a source can bear.
public enum Certainty: UInt8, CaseIterable, Hashable, Sendable {
  case startingArticle, practice, laboratory, cohort, trial, review

  /// In words that a runner reads.
  public var words: String {
    switch self {
    case .startingArticle: "one of our starting articles: popular advice, not evidence"
    case .practice: "common practice: little or no trial evidence"
    case .laboratory: "laboratory measurement: shows what a muscle or a test does, not that backs get better"
    case .cohort: "people followed over time: shows a link, not a cause"
    case .trial: "a controlled or training trial, in its own group of people"
    case .review: "a review of several studies"
    }
  }
}
