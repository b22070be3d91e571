/// The lengths of the one body that is drawn, in thousandths of body height.
///
/// Segment lengths: Drillis and Contini, Body Segment Parameters (1966), as tabulated by Winter, Biomechanics and Motor
/// Control of Human Movement, fig. 4.1. The spine is divided so that hips, shoulders and eyes come to Winter's heights.
enum Proportions {
  static let upperArm = 186.0
  static let forearm = 146.0
  static let thigh = 245.0
  static let shank = 246.0
  /// Half the distance between the shoulder tips, less the deltoid.
  static let halfShoulders = 103.0
  static let halfHips = 50.0
  static let ankleHeight = 39.0

  /// From the ankle: the back of the heel, the ball and the tip of the toes along the sole.
  static let heel = -28.0
  static let ball = 85.0
  static let toes = 28.0
  static let ballRadius = 13.0
  /// From the middle of the ball to the middle of its round edge.
  static let halfBall = 20.0

  /// Wrist to knuckles and knuckles to finger tips of a relaxed hand, a little shorter than a stretched one.
  static let palm = 48.0
  static let fingers = 46.0

  static let sacrum = Vector(-36, 50, 0)
  static let lumbarLink = 27.0
  static let thoraxLink = 26.2
  static let neckLink = 27.0
  static let skull = Vector(18, 44, 0)
  /// The shoulder's centre as seen from C7, out to the side added.
  static let shoulder = Vector(16, -34, 0)

  /// Where each link points, from how far it leans ahead in easy standing: about 60 % of the anatomical curve, which drawn
  /// in full looks swayed.
  static let lumbarCurve = tilts(8, 3, -3, -6)
  static let thoraxCurve = tilts(-7, -5, -1, 3, 7, 11)
  static let neckCurve = tilts(15, 8)

  private static func tilts(_ degrees: Double...) -> [Vector] { degrees.map { Vector(sine($0), cosine($0), 0) } }
}
