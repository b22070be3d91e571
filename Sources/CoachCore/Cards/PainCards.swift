extension Card {
  static let painCards: [Card] = [
    Card(
      .youAreNotAlone, "When the back keeps you from running", .limited, on: [.painPause, .painAmber],
      [.s2, .study(.maselli2020)],
      """
      A back that comes back to bother you is discouraging, most of all when running is how you clear your head. You have \
      not done anything wrong by having pain, and you are in wide company: most people have an episode at some time, and \
      most episodes ease within weeks. Runners as a group report rather less of it than others do. While things settle \
      there is usually something you can still do. Walking, easy breathing, a few movements that feel good. The list for \
      today holds exactly those. Each day that you log tells the coach what your back likes. When the scores allow it, the \
      plan grows again by itself, step by step, and nothing that you built before is lost in a week.
      """),
    Card(
      .manyReasons, "Why does it hurt?", .fair, on: [.painAmber, .firstWeek, .history],
      [.s2, .study(.maselli2020), .study(.ng59)],
      """
      One article blames the hips, another weak back muscles, a third says that nobody knows. The third is closest to what \
      research finds. For most back pain no single reason can be named, and that is true for runners as well. Earlier \
      episodes, training that grew quickly, sleep, worry, long sitting, stiff hips, plain bad luck: several of them can \
      play a part, and in each person another mix. The hopeful side of that is that there are many doors to try. This coach \
      looks at load, strength, movement and habits, and it changes one thing at a time so that you can see what helps you. \
      If you would like someone to examine you in person, a physiotherapist can do what no app can.
      """),
    Card(
      .whenToAsk, "When to ask someone", .fair, on: [.painPause, .painAmber],
      [.s2, .study(.ng59)],
      """
      It is always fine to have a sore back looked at, and some things should not wait. Numbness between the legs, trouble \
      with bladder or bowel, weakness in a leg, or pain down both legs need help at once; the safety card names them all \
      and is always one tap away. For ordinary pain, a simple rule: if it gets worse, or has not eased after about three \
      days of taking it easy, talk to a clinician. The coach counts those days for you, and asks you to stop when they are \
      over. A physiotherapist, an osteopath or your doctor can check what a list of questions cannot. Take your log along. \
      A page of numbers often answers the first ten minutes of questions.
      """),
    Card(
      .askAPhysio, "A plan made for you", .practice, on: [.history],
      [.s1],
      """
      You told us that your back has a history. Then the best start is an hour with someone who can watch you move: a \
      physiotherapist or an osteopath. They can see how you are built, find what is easy and what is not, and write down a \
      few exercises for every day. Bring that list here. The coach can take it as it is, with its exercises and its doses \
      locked, and only look after the calendar. Until then it plays safe: your levels stop at the middle one, and it asks \
      a little more often how things are. None of this means that your back is fragile. Many people with a history keep \
      on running. It means that your own experience should count for more than a general rule.
      """),
    Card(
      .relativeRest, "Rest that moves", .fair, on: [.painPause],
      [.s2, .study(.ng59)],
      """
      A few days of rest, says the advice. It does not mean bed. Guidelines for back pain ask people to stay as active as \
      they reasonably can, because lying still tends to make backs stiffer and people lower. So rest here means leaving \
      out what provoked it, the hard run or the one exercise, and keeping what does not. Walk in small portions. Breathe \
      slowly lying on the floor with the calves on a chair. Move gently in the directions that feel good. The coach waits \
      for up to three days and looks at your morning score. If it falls, the plan opens again at half size. If it climbs, \
      or stays where it is, it is time for someone to have a look.
      """),
    Card(
      .painScores, "What the numbers mean", .limited, on: [.painAmber],
      [.study(.silbernagel2007), .study(.smith2019)],
      """
      Why may you go on at a three, and why does a four hold the plan still? The scheme comes from the care of kneecaps and \
      Achilles tendons: some pain while exercising is fine, if it stays low and has settled by the next morning. We borrowed \
      it for backs because there is no better one, and it has not been tested for them. Up to three counts as green. Four \
      or five repeats the dose. Above five, or a clearly worse morning, makes it smaller. Every change is counted from \
      your own usual morning, so that a back with a constant two is not treated like an alarm. Score the pain you follow, \
      not the honest ache of muscles after something new.
      """),
    Card(
      .hamstrings, "The back of the thigh", .limited, on: [.hamstringSore],
      [.s3, .study(.maselli2020)],
      """
      One of our articles draws a line from a tired low back to overworked hamstrings, and from there to injuries further \
      down. The two do share a job: both keep the pelvis from tipping forward. In reviews of runners with back pain, tight \
      hamstrings turn up next to it. Which came first is not known, and it may be neither. So when you log a sore hamstring, \
      the coach takes it on its own terms. Exercises that load it strongly step back, it looks at your back and bridge \
      work of the last weeks, and it lets the leg settle before anything grows. A sudden, sharp pain in the middle of a \
      stride is another matter: stop running, and have it examined.
      """),
    Card(
      .lookingLower, "Looking lower down", .limited, on: [.selfTest, .anyDay],
      [.s0, .study(.maselli2020)],
      """
      Can a stiff hip or a weak leg make itself felt in the back? It can contribute. Our starting article goes further and \
      says that back trouble often starts there; that much cannot be shown. What can be said is that running repeats one \
      movement thousands of times, that legs differ in strength and reach, and that some runners with back pain have less \
      room in their hips. That is why the self-tests look at hips, calves and ankles as well as at the trunk, each side by \
      itself. A difference is a thing to train, and not a verdict. If your back is sore and every test is even, that is \
      useful as well: then look at load, sleep and sitting first.
      """),
    Card(
      .hipsAndFeet, "Up and down the line", .limited, on: [.hipCheck, .runDay],
      [.s0],
      """
      Hips, knees, ankles and back move as one chain while you run, and so it is often said that a hip out of place upsets \
      everything below. "Out of place" is a phrase to be careful with. Joints of healthy people are seldom quite even, and \
      no mirror can tell which difference matters. What we can do is keep the whole line in view. The pain log has a body \
      map from neck to foot, so that a shin or a knee that speaks up is written down beside the back. If two places come \
      and go together, the log may show it. It can then be a good question for a physio, who is able to look at how you \
      walk, stand and land.
      """),
  ]
}
