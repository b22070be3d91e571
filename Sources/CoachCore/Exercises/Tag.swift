/// Something about the runner that changes which exercises suit them.
public enum Tag: UInt8, Slugged {
  case acuteRadicular
  case flexionIntolerant
  case extensionIntolerant
  case rotationIntolerant
  case osteoporosisLoadedFlexion
  case osteoporosisEndRangeRotation
  case pregnancySupine
  case pregnancyProne
  case pregnancyAbdominal
  case shoulder
  case wrist
  case neck
  case knee
  case hipImpingement
  case hipReplacement
  case groin
  case ankleAchilles
  case hamstringAcute
  case balanceRisk
  case hypertensionIsometric
  case boneStress
  case history

  public var slug: String {
    switch self {
    case .acuteRadicular: "acute-radicular"
    case .flexionIntolerant: "flexion-intolerant"
    case .extensionIntolerant: "extension-intolerant"
    case .rotationIntolerant: "rotation-intolerant"
    case .osteoporosisLoadedFlexion: "osteoporosis-loaded-flexion"
    case .osteoporosisEndRangeRotation: "osteoporosis-end-range-rotation"
    case .pregnancySupine: "pregnancy-supine"
    case .pregnancyProne: "pregnancy-prone"
    case .pregnancyAbdominal: "pregnancy-abdominal"
    case .shoulder: "shoulder"
    case .wrist: "wrist"
    case .neck: "neck"
    case .knee: "knee"
    case .hipImpingement: "hip-impingement"
    case .hipReplacement: "hip-replacement"
    case .groin: "groin"
    case .ankleAchilles: "ankle-achilles"
    case .hamstringAcute: "hamstring-acute"
    case .balanceRisk: "balance-risk"
    case .hypertensionIsometric: "hypertension-isometric"
    case .boneStress: "bone-stress"
    case .history: "history"
    }
  }

  /// What the tag says of the runner, in plain words.
  public var meaning: String {
    switch self {
    case .acuteRadicular: "current leg-dominant pain, pins and needles or numbness from the back"
    case .flexionIntolerant: "bending, sitting or rounding reliably raises the symptoms"
    case .extensionIntolerant: "arching, standing tall or prone lying reliably raises the symptoms"
    case .rotationIntolerant: "twisting reliably raises the symptoms"
    case .osteoporosisLoadedFlexion: "osteoporosis or past fragility fracture: no loaded or end-range spinal flexion"
    case .osteoporosisEndRangeRotation: "osteoporosis: no forced end-range twist"
    case .pregnancySupine: "second or third trimester: no long flat-on-back work"
    case .pregnancyProne: "pregnancy: no face-down lying"
    case .pregnancyAbdominal: "pregnancy / early postpartum: no doming abdominal load"
    case .shoulder: "shoulder pain or instability"
    case .wrist: "wrist pain on weight bearing"
    case .neck: "neck pain or neck radiculopathy"
    case .knee: "knee pain, especially kneeling or deep bend"
    case .hipImpingement: "groin pinch with deep hip flexion or rotation"
    case .hipReplacement: "hip arthroplasty precautions"
    case .groin: "current adductor/groin pain"
    case .ankleAchilles: "current Achilles or ankle pain"
    case .hamstringAcute: "acute hamstring strain or proximal tendinopathy flare"
    case .balanceRisk: "dizziness or fall risk"
    case .hypertensionIsometric: "uncontrolled blood pressure (long maximal isometrics)"
    case .boneStress: "suspected bone stress injury"
    case .history: "previous back-pain episodes or a known spine condition"
    }
  }
}
