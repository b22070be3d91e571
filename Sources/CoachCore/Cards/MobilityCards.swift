extension Card {
  static let mobilityCards: [Card] = [
    Card(
      .heldToeTouch, "Why there is no toe touch", .practice, on: [.mobilityDay, .runDay],
      [.s0, .s1],
      """
      Two of our starting articles seem to quarrel. One warns of the toe touch, the other asks you to roll down toward your \
      toes. They mean different things. The first is a stretch held at the end of what you can reach, with straight knees \
      and all the weight of the trunk hanging. The second is a slow movement, one vertebra after another, as far as it is \
      comfortable, and up again. So there is no held toe touch in this coach. The roll-down is here as a movement: soft \
      knees, three to five times, no waiting at the bottom. The toes are not a target. For the back of the thigh there is \
      a strap, on your back, where the spine can rest while the leg does the work.
      """),
    Card(
      .activeStretching, "Two seconds are enough", .practice, on: [.runDay, .mobilityDay],
      [.s0, .exercise(.mattes), .study(.behm2016)],
      """
      Before a run you find short, active stretches here: your own muscles move you to the first gentle stop, you stay for \
      one or two seconds, and come back. The method has fans among runners and hardly any good trials for the back, so we \
      call it common practice. There is a better-tested reason to use it at this time of day. Long held stretches right \
      before effort took a few per cent off performance in many studies, more so from a minute upwards; active warm-ups \
      took nothing. Breathe out as you move. Four or five turns to a side are usually enough to feel looser, and when you \
      do, stop. Long stretches have their place too: after the run, at the desk, or before bed.
      """),
    Card(
      .rollDown, "Rolling down, slowly", .practice, on: [.mobilityDay, .restDay],
      [.s1],
      """
      The roll-down is a favourite for a back that feels tense: chin to chest, then bone by bone toward the floor, and the \
      same way up with the head last. People say that it eases and loosens. Nobody has tested it properly, so let your own \
      back be the judge. Take six seconds down and six up. Keep the knees soft, and turn round where it stops being \
      pleasant. If bending tends to bring on your pain, it is left off your list altogether. Those with a disc history do \
      better to leave it for later in the day than the first hour after waking, as many clinicians advise. If pain goes \
      above three while you do it, cat-cow on hands and knees is the kinder choice.
      """),
    Card(
      .beforeAndAfter, "What goes before, what goes after", .fair, on: [.runDay],
      [.s2, .study(.behm2016), .study(.doma2013)],
      """
      Some back exercises fit before a run and some do not. Before: breathing, cat-cow, active turns, then a set of bridges \
      or bird dogs to wake things up. All of it is light and over in six minutes, and the first five minutes of running \
      stay easy. After: planks and other tiring work, and the stretches that you hold for half a minute. Tired trunk \
      muscles are no help on a hard run, and long held stretches right before it cost a little speed. On days with a hard \
      or long run, the run comes first, and strength follows at its end or six hours later. That order disturbed the next \
      day's running less than the other way round in one study.
      """),
    Card(
      .pelvis, "The middle of it all", .limited, on: [.hipCheck, .mobilityDay],
      [.s0, .study(.maselli2020)],
      """
      The pelvis sits between the legs that land and the trunk that rides on top, so it is a sensible place to look. Hips \
      are rarely the same on both sides: one turns a bit further, one is a bit stronger. Our starting article sees trouble \
      in that. Reviews of back pain in runners do list stiff hips and tight hamstrings among the things that go together \
      with it, along with body weight and years of running. Going together is not the same as bringing about. So we show \
      your left and right beside each other, and we train both with the weaker side first. A difference that stays the same \
      for years in someone who runs happily is just how that person is built.
      """),
    Card(
      .mirrorCheck, "Two marks on a mirror", .ours, on: [.hipCheck],
      [.s0, .study(.maselli2020)],
      """
      Standing beside a mirror and marking where the hip bone touches is a simple check, and a rough one. Feet a little \
      wider, a breath held, a mark drawn at an angle: each of these can move the line by several millimetres. So you mark \
      three times on each side, and the coach takes the middle one. Under a centimetre counts as a match. One to two \
      centimetres are common, and worth another look in four weeks. Two or more on two different days are something to \
      show to a physio, above all if you have symptoms. The number is a note for your diary. It is not a diagnosis, it \
      says nothing about the length of your legs by itself, and please do not put anything in a shoe because of it.
      """),
    Card(
      .breathing, "Keep breathing", .practice, on: [.firstWeek, .strengthDay, .restDay],
      [.s4, .s3],
      """
      If you remember one cue, take this one: breathe all the way through. Holding the breath makes an easy exercise feel \
      hard, sends blood pressure up, and turns a steady hold into a fight. Each exercise here says when to breathe in and \
      out; as a rule, out on the effort. For longer holds, a quiet breath every three or four seconds is a good clock. On \
      days when nothing else fits, a minute of slow breathing lying down counts as the day's start: four seconds in \
      through the nose with the lower ribs widening, six seconds out. Whether that does anything for a back has hardly been \
      studied. It is pleasant, it costs nothing, and it is a good door into the rest.
      """),
    Card(
      .variety, "Same role, new exercise", .practice, on: [.newExercise, .anyDay],
      [.s4],
      """
      Repeating the same list for years is how many routines die. Not because the body stops answering, but because the \
      head does. So the coach thinks in roles: something for the front of the trunk, the sides, the back, the hips, the \
      legs, and something that moves. Each role has several exercises, and every three or four weeks one of them may step \
      aside for another. If you love the one you have, say so, and it stays. If you dislike one, say that too, and it comes \
      up less often. Within a role you can swap with one tap. The choice of exercise seems to matter much less than \
      whether you do it, so you are free here, and should feel free.
      """),
  ]
}
