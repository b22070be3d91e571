extension Card {
  static let strengthCards: [Card] = [
    Card(
      .strengthAndSuppleness, "Both, not either", .limited, on: [.firstWeek, .strengthDay],
      [.s0, .study(.owen2020)],
      """
      A runner's back is asked for two things that sound like opposites: to hold still, and to move freely. Holding still \
      keeps you tall when you tire. Moving freely lets the ribs turn against the hips with each step. That is why every \
      full week here has both kinds of work. When studies of people with lasting back pain are put side by side, programmes \
      with some strength or control in them tend to come out ahead of stretching alone. So strength has the first claim \
      on your time, and mobility fills what is left, often in the breaks of the day. If a week is short, do one strength \
      block and one easy turn. It is the mix that matters, and not the perfect list.
      """),
    Card(
      .deepCoreStudy, "The deep core story, corrected", .limited, on: [.plankDay, .strengthDay],
      [.s2, .study(.raabe2018), .study(.chaudhari2020)],
      """
      You may have read that a study found weaker deep trunk muscles in runners whose backs hurt. It did not. The \
      researchers recorded eight healthy young adults running, built computer models of them, and switched the deep \
      muscles off one by one. In the model other muscles then had to work up to about half as hard again, and some forces \
      on the lower spine rose by up to a fifth. That shows a way in which weakness could matter. It says nothing about who \
      has pain, and no runner with a sore back took part. When real beginners had their trunk muscles tired out, few things \
      about their running changed. Train your trunk because it is useful and cheap to train. Not because a muscle of yours \
      has been found guilty.
      """),
    Card(
      .glutes, "The muscles you sit on", .limited, on: [.strengthDay],
      [.s2, .exercise(.leppanen2024), .exercise(.diStefano2009)],
      """
      Buttocks and hamstrings straighten the hip behind you, and that is most of what running is. They also keep the pelvis \
      from tipping while you stand on one leg. Bridges train both without a gym. Start with two feet, and let the pause at \
      the top grow before you go on to one leg. In a trial with new runners, physio-led hip and trunk training before \
      running went with about a third fewer injuries than stretching did over half a year. They were taught in person, and \
      an app is not that. Still, the direction is encouraging. If you feel a bridge mostly in the back of the thigh, bring \
      the feet nearer. If you feel it in the back, lift a little less high.
      """),
    Card(
      .planks, "What a plank is good for", .practice, on: [.plankDay],
      [.s2, .exercise(.mcGill2010), .study(.strand2014)],
      """
      A plank asks the front of the trunk to keep the back from sagging. That is a skill for running as well, where every \
      landing tries to bend you. It trains holding, not moving, so it is one piece of a week and never all of it. Young \
      adults in one large study held a single plank for about two minutes as men and a minute and a half as women, with a \
      very wide spread. There is no prize for matching them. Short holds in good shape, with steady breathing, do the job. \
      The moment the hips sink, the useful part is over. When three holds of a minute feel easy, make it harder by lifting \
      one foot rather than by watching the clock.
      """),
    Card(
      .plankDoses, "Twenty seconds or five minutes?", .practice, on: [.plankDay],
      [.s2, .s3, .exercise(.mcGill2010)],
      """
      Our starting articles disagree about planks. One says twenty to thirty seconds, another at least a minute, five to \
      ten times over. Both can be right, for different people. We made a ladder of it: from a wall, to the knees, to two \
      short holds on the toes, to three of thirty seconds, then forty-five, then a minute. You begin where a hold takes at \
      most half of your best, so that every repetition looks like the first. Five times a minute is there for those who \
      ask for it, and ten times is not offered, since few people could keep good form that long. If long holds bore you, \
      five times twenty seconds is a fair exchange at the same rung.
      """),
    Card(
      .whatTheBackDoes, "What the low back does in a stride", .limited, on: [.strengthDay],
      [.s3, .study(.apte2021)],
      """
      While you run, the muscles along the spine work in small bursts. Twice in each stride they stop the trunk from \
      folding forward as a foot lands. Between landings they let the ribs turn one way while the hips turn the other, so \
      that arms and legs can balance each other. Their work is light and it goes on for a long time. That is why the back \
      exercises here favour many easy holds over a few hard ones, and why turning the upper back freely is on the list \
      beside them. If you notice that you fold over your steps late in long runs, tell the coach through your effort and \
      pain scores. It is one of the things that decide how much back work your weeks hold.
      """),
    Card(
      .upperBack, "Shoulders, arms and breath", .practice, on: [.strengthDay, .mobilityDay],
      [.s3],
      """
      Runners who tense up carry their shoulders near their ears. An upper back that moves well and tires slowly may make \
      it easier to let them drop, to swing the arms from the shoulder, and to let the ribs open with each breath. There is \
      not much research on this in runners, so judge it by feel. A quick check while running: breathe out long, let the \
      hands go soft, and see whether the shoulders sink. If they do, they were up. Thread the needle, seated turns and \
      shoulder circles are the easy ways in. Each exercise here also says how to breathe, since holding the breath is the \
      most common way of making an easy movement hard.
      """),
    Card(
      .sidewaysHips, "Steady from the side", .limited, on: [.strengthDay],
      [.s3, .exercise(.diStefano2009)],
      """
      Each time you stand on one leg, the other side of the pelvis would like to drop. The muscles on the side of the hip \
      hold it up, some eighty times a minute on each leg. If they tire, the trunk may sway to help. Whether that sway \
      bothers a back differs from person to person. Lying on your side and lifting the top leg is a plain and effective \
      way to train them: in one laboratory it woke the muscle about twice as much as the clamshell did. So the clamshell \
      is only the first rung here. Lift with the heel leading and lower slowly. Twelve clean raises are better than fifteen \
      with a rolling pelvis.
      """),
    Card(
      .wholeBody, "Legs belong to back care", .fair, on: [.strengthDay, .firstWeek],
      [.s4, .exercise(.cai2017)],
      """
      It seems natural to treat a runner's back with back exercises. One trial with runners who had lasting back pain tried \
      three ways for eight weeks: training the legs, training the back, and training the deep trunk muscles. Pain went \
      down about equally in all three groups. Running got better most in those who had trained their legs. It is one trial \
      with eighty-four people, so take it as a hint. We took it: split squats or calf raises have a place in every full \
      week, beside the trunk work. If you run a lot already, that may feel unnecessary. Strength is another thing than \
      mileage, and twice eight good repetitions take three minutes.
      """),
    Card(
      .imbalances, "Even is not a goal", .limited, on: [.selfTest],
      [.s4, .exercise(.mcGill1999)],
      """
      Strengthening is sometimes said to put muscle imbalances right. It may, and for most of them nobody knows whether \
      they needed it. Hardly any body is the same left and right. The tests here have an error of their own: a side bridge \
      can differ by five in a hundred from one day to the next for no reason at all. That is why we speak up only when the \
      same side is clearly weaker twice, at least a week apart. Then the weaker side goes first, and gets one more set. \
      Look at the seconds as well as at the comparison: two short holds can match perfectly, and two long ones can differ \
      and be fine.
      """),
    Card(
      .atLeast, "At least, and at most", .ours, on: [.newExercise, .strengthDay],
      [.s3, .exercise(.mcGill2009)],
      """
      Exercise lists like the words "at least": at least five seconds, at least ten times. They never say where to stop. \
      For someone who starts today that can be too much, and for someone keen there is no end to it. So each exercise here \
      has three doses and a ceiling. You begin below the number in the article, meet it in the middle, and do not go beyond \
      the top. When it becomes easy, the exercise changes instead of the clock running on. One thing grows at a time, by a \
      small step, after two good sessions with something left in reserve. It may look slow on paper. Over three months it \
      adds up to more than most people keep of a heroic first week.
      """),
    Card(
      .newExercise, "The first time", .practice, on: [.newExercise],
      [.exercise(.physiotherapyPractice)],
      """
      A new exercise is on today's list. The first two times are for learning it: read the cues, do it slowly, and stop a \
      set while it still looks good. Muscles that are not used to a task may be sore for a day or two afterwards. That is \
      a dull, wide ache in the muscle itself, on both sides, and it fades as you move. Pain that is sharp, sits in one \
      spot, or runs down a leg is another matter: stop, and log it. The coach repeats the same dose until you have done it \
      well twice, with some left over. There is no hurry. What the body learns slowly tends to stay, and the easier version \
      is always one tap away.
      """),
  ]
}
