extension Card {
  static let habitCards: [Card] = [
    Card(
      .consistency, "Weeks, not streaks", .fair, on: [.firstWeek, .missedSessions],
      [.s1, .study(.steffens2016)],
      """
      If one thing matters most, it is coming back. In trials that followed people for a year, regular exercise went with \
      about a third fewer episodes of back pain; exercise together with some teaching did even better. When people stopped, \
      the benefit faded. So this coach counts weeks in which you did your minimum, and it does not count days in a row. A \
      streak breaks on the first busy Tuesday, and then many people stop altogether. One session a week is free to skip and \
      changes nothing. If a week goes wrong, the next is a new one. And the five-minute day is a real session: it keeps the \
      habit, and the habit is what everything else stands on.
      """),
    Card(
      .likingIt, "Choose what you like", .fair, on: [.firstWeek, .missedSessions, .anyDay],
      [.s1, .study(.jordan2010)],
      """
      A routine should be one that you like doing and that fits your day. That sounds like a small thing, and it may be the \
      main thing. Reviews of many trials found no kind of exercise that people reliably keep up better than another; plans \
      made for the person, and support in steering oneself, seemed to help. So your taste has a say here. Mark what you \
      enjoy and what you do not. Pick the time that already has a hook: after the run, while the kettle boils, before bed. \
      Set the minutes to what is true on a bad day. The coach then builds the best week that fits inside, and never asks \
      for more than the time that you gave it.
      """),
    Card(
      .honestPromise, "What ten minutes may do", .limited, on: [.firstWeek, .anyDay],
      [.s2, .study(.steffens2016)],
      """
      Three exercises and you are a strong runner with a healthy, mobile spine: that is how such articles like to end. We \
      would rather promise less. A few minutes of strength and movement, kept up for months, may help you to have fewer \
      bad days, to feel steadier when you tire, and to move more easily in the morning. They may also do little for you; \
      people differ. No exercise puts a spine in line, and none can rule out pain. What you do get is a clear view of what \
      you did and how you felt. After twelve weeks look at your own numbers, and decide whether it was worth the time. That \
      is a fair test, and you are the one to judge it.
      """),
    Card(
      .yourOwnLevel, "Your own starting point", .ours, on: [.firstWeek, .selfTest],
      [.s4],
      """
      Beginners and old hands both need supporting work, and not the same. A fast runner can be a beginner at side planks, \
      and someone new to running may have a back of iron from years of gardening. So there is no single level here. Each \
      role has its own, set by short tests that you can do at home, and the weaker side decides. The lines are drawn below \
      the average of young adults on purpose, since runners come in all ages. Without a test you start at the easiest dose, \
      which is never wrong, only slow. Test again after four to six weeks. The first result is for getting used to it, so \
      do not read much into the second being better.
      """),
    Card(
      .whatPreventsPain, "Can exercise keep pain away?", .fair, on: [.restDay, .anyDay],
      [.s4, .study(.steffens2016), .exercise(.leppanen2024)],
      """
      "Exercise prevents injury" is easily said. Here is what has been measured. Taken together, trials in the general \
      population found about a third fewer new episodes of low-back pain with exercise over a year, and nearly half fewer \
      with exercise and some teaching. In new runners, guided hip and trunk training for six months went with about a third \
      fewer injuries than stretching. A foot and ankle programme in the same trial did not do so; sudden injuries were even \
      more frequent. So it can help, it depends on what you do, and it lasts as long as you keep it up. None of these trials \
      tested this coach. We say may, and mean it.
      """),
    Card(
      .easierWeek, "An easier week on purpose", .practice, on: [.deload],
      [.exercise(.physiotherapyPractice)],
      """
      This week is lighter, and that is part of the plan. Every fourth week, or sooner if signs of tiredness pile up, the \
      coach halves the number of blocks. The sets you still do stay as they are, so that the body remembers, and nothing \
      grows. Coaches have worked like this for a long time; how often it is best done has hardly been tested. Use the free \
      minutes for sleep, or for a walk. Please do not fill them with extra planks. Exercises done in an easier week count \
      neither for nor against you, so a tired session does no harm to your progress. Next week carries on exactly where you \
      were.
      """),
  ]
}
