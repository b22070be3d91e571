public import CoachCore
public import RunFiles

/// What an exercise is called by a watch: the numbers that give it a picture and its muscles; its name stays ours.
///
/// Only categories up to 32, since watches are said to refuse later ones [U], and no pair for two exercises: a watch keeps
/// one title for each pair, and tells by it which exercise was done. docs/watch.md has the same table to read.
public struct WatchExercise: Hashable, Sendable {
  public let exercise: ExerciseID
  public let number: FITWorkout.Exercise
  /// The words of the FIT profile 21.218 for the numbers.
  public let category: String
  public let name: String?
  public let likeness: Likeness
  public let why: String

  public enum Likeness: String, Sendable {
    /// The same exercise.
    case exact
    /// The nearest that there is.
    case near
    /// Only the category fits.
    case none
  }

  private init(
    _ exercise: ExerciseID, _ category: (UInt16, String), _ name: (UInt16, String)?, _ likeness: Likeness, _ why: String
  ) {
    self.exercise = exercise
    number = FITWorkout.Exercise(category.0, name?.0)
    self.category = category.1
    self.name = name?.1
    self.likeness = likeness
    self.why = why
  }

  public static func of(_ id: ExerciseID) -> WatchExercise { table[Int(id.rawValue)] }

  /// The exercise that a watch recorded by these numbers; nil where it is none of ours.
  public init?(_ number: FITWorkout.Exercise) {
    guard let found = WatchExercise.table.first(where: { $0.number == number }) else { return nil }
    self = found
  }

  /// In the order of the catalogue.
  public static let table: [WatchExercise] = [
    WatchExercise(
      .seatedRotationAis, (31, "warm_up"), (24, "thoracic_rotation"), .exact, "turning the upper back, seated or not"),
    WatchExercise(
      .seatedRotationFlexionAis, (31, "warm_up"), (6, "bent_over_reach_to_sky"), .near,
      "the nearest that bends forward and turns"),
    WatchExercise(
      .threadTheNeedle, (31, "warm_up"), (15, "reach_roll_and_lift"), .near,
      "on hands and knees, one arm reaches and the upper back turns"),
    WatchExercise(.catCow, (31, "warm_up"), (7, "cat_camel"), .exact, "the same movement by its older name"),
    WatchExercise(
      .standingRollDown, (31, "warm_up"), (33, "standing_hamstring_stretch"), .near,
      "standing and folding forward; no name for rolling down joint by joint"),
    WatchExercise(
      .hipRolling, (5, "core"), (47, "abdominal_leg_rotations"), .exact, "lying, the knees turn from side to side"),
    WatchExercise(.singleKneeToChest, (31, "warm_up"), (52, "stretch_lying_knee_to_chest"), .exact, "the same stretch"),
    WatchExercise(.pelvicTilt, (5, "core"), (59, "pelvic_clocks"), .near, "the tilt is the clock's twelve and six"),
    WatchExercise(.childsPose, (31, "warm_up"), (39, "stretch_childs_pose"), .exact, "the same pose"),
    WatchExercise(
      .pronePressUp, (13, "hyperextension"), (38, "cobra"), .exact, "the same movement by its name in yoga"),
    WatchExercise(
      .chairCrossedElbowStretch, (31, "warm_up"), (63, "stretch_shoulder"), .near,
      "felt between and behind the shoulders"),
    WatchExercise(.shoulderCircles, (31, "warm_up"), (17, "shoulder_circles"), .exact, "the same movement"),
    WatchExercise(.movementBreakWalk, (32, "run"), (1, "walk"), .exact, "a walk"),
    WatchExercise(
      .diaphragmaticBreathing, (5, "core"), nil, .none, "no breathing up to category 32; the category says trunk"),
    WatchExercise(.mcgillCurlUp, (6, "crunch"), (36, "mcgill_curl_up"), .exact, "the same exercise"),
    WatchExercise(
      .deadBugHeelTap, (5, "core"), (56, "knee_folds"), .near, "lying, one bent leg at a time goes down and comes back"),
    WatchExercise(.deadBug, (11, "hip_stability"), (1, "dead_bug"), .exact, "the same exercise"),
    WatchExercise(.plankKnees, (19, "plank"), (22, "kneeling_plank"), .exact, "the same exercise"),
    WatchExercise(.frontPlank, (19, "plank"), (43, "plank"), .exact, "the same exercise"),
    WatchExercise(.plankLegLift, (19, "plank"), (133, "plank_with_leg_lift"), .exact, "the same exercise"),
    WatchExercise(
      .sidePlankKnees, (19, "plank"), (24, "kneeling_side_plank_with_leg_lift"), .near,
      "there is no side plank from the knees without a leg lift"),
    WatchExercise(.sidePlank, (19, "plank"), (66, "side_plank"), .exact, "the same exercise"),
    WatchExercise(.sidePlankLegLift, (19, "plank"), (80, "side_plank_with_leg_lift"), .exact, "the same exercise"),
    WatchExercise(
      .birdDogSingleLimb, (11, "hip_stability"), (19, "quadruped_with_leg_lift"), .exact, "on hands and knees, one leg"),
    WatchExercise(
      .birdDog, (13, "hyperextension"), (12, "kneeling_superman"), .exact, "on hands and knees, opposite arm and leg"),
    WatchExercise(
      .proneBackExtension, (13, "hyperextension"), (25, "spine_extension"), .exact, "face down, the chest lifts"),
    WatchExercise(.gluteBridge, (10, "hip_raise"), (11, "hip_raise"), .exact, "the same exercise"),
    WatchExercise(
      .pelvicLift, (10, "hip_raise"), (19, "hip_raise_with_knee_squeeze"), .near,
      "a hip raise with the knees together; a tilt has no name"),
    WatchExercise(.bridgeMarch, (10, "hip_raise"), (24, "marching_hip_raise"), .exact, "the same exercise"),
    WatchExercise(.singleLegBridge, (10, "hip_raise"), (30, "single_leg_hip_raise"), .exact, "the same exercise"),
    WatchExercise(.hipHinge, (15, "leg_curl"), (2, "good_morning"), .exact, "a hinge without load"),
    WatchExercise(
      .singleLegRdl, (8, "deadlift"), (14, "single_leg_romanian_deadlift_with_dumbbell"), .near,
      "the same movement, here without a weight"),
    WatchExercise(.clamshell, (10, "hip_raise"), (44, "clams"), .exact, "the same exercise"),
    WatchExercise(
      .sideLyingHipAbduction, (11, "hip_stability"), (21, "side_lying_leg_raise"), .exact, "the same exercise"),
    WatchExercise(
      .standingHipHike, (11, "hip_stability"), (28, "standing_hip_abduction"), .near,
      "the same muscles of the standing leg"),
    WatchExercise(
      .hipAirplaneSupported, (11, "hip_stability"), nil, .none, "the airplane has one name, which the free one takes"),
    WatchExercise(
      .hipAirplane, (29, "total_body"), (11, "standing_t_rotation_balance"), .near, "one leg, trunk level, turning"),
    WatchExercise(
      .adductorSqueeze, (11, "hip_stability"), (9, "inner_thigh_lift"), .near,
      "the inner thighs, against a cushion instead of weight"),
    WatchExercise(
      .copenhagenShortLever, (19, "plank"), (74, "side_plank_with_feet_on_bench"), .near,
      "a side plank with the upper leg on a bench"),
    WatchExercise(
      .splitSquat, (17, "lunge"), (32, "lunge"), .near, "a lunge on the spot; split squats have names with weights only"
    ),
    WatchExercise(.straightLegRaise, (16, "leg_raise"), (8, "lying_straight_leg_raise"), .exact, "the same exercise"),
    WatchExercise(
      .calfRaise, (1, "calf_raise"), (18, "standing_calf_raise"), .exact, "the same exercise, on one leg or two"),
    WatchExercise(
      .halfKneelingHipFlexorStretch, (31, "warm_up"), (49, "stretch_lunging_hip_flexor"), .exact, "the same stretch"),
    WatchExercise(
      .tableTopHipLean, (31, "warm_up"), (59, "stretch_pigeon_pose"), .near, "the pigeon, with the leg on a table"),
    WatchExercise(.figureFourStretch, (31, "warm_up"), (53, "stretch_lying_piriformis"), .exact, "the same stretch"),
    WatchExercise(.ninetyNinety, (31, "warm_up"), (34, "stretch_90_90"), .exact, "the same sitting position, moving"),
    WatchExercise(
      .hamstringAisStrap, (31, "warm_up"), (44, "stretch_hamstring"), .near,
      "the same muscle; how it is stretched is in the notes"),
    WatchExercise(
      .ankleRockKneeToWall, (31, "warm_up"), (37, "stretch_calf"), .near, "the ankle bends over a straight heel"),
  ]
}
