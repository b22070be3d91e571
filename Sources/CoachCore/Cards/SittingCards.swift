extension Card {
  static let sittingCards: [Card] = [
    Card(
      .sittingLife, "A day in pieces", .practice, on: [.deskDay, .firstWeek],
      [.s1],
      """
      Hurrying, standing in a full train, hours on a chair: days like that squeeze out the small things that keep a runner \
      going. The answer of our starting articles is not a longer workout at night. It is many small pieces in the day you \
      already have. Two minutes while the kettle boils. A slow turn to each side before you stand up from the desk. One \
      stretch against the table while a call is on hold. None of these is impressive, and together they can make the \
      evening's session shorter. That is why we asked how long you sit: it decides how often the coach taps you on the \
      shoulder, and how much of the week's mobility hides in breaks instead of in the calendar.
      """),
    Card(
      .stiffFromSitting, "Why sitting feels stiff", .limited, on: [.deskDay, .mobilityDay],
      [.s1, .exercise(.waongenngarm2021)],
      """
      After hours at a desk or in a car, hips and back often feel short and tight. It is tempting to say that muscles \
      shrink in a chair. There is little to support that: a feeling of tightness is not the same as a short muscle, and it \
      tends to fade within minutes of moving. What seems to help is change itself. Office workers at high risk who were \
      reminded to shift their posture, or to take short active breaks, reported new low-back pain far less often over six \
      months than those who were not. So there is no perfect way to sit that you are failing at. The next position is a \
      good position. Stand up, walk to the window, turn both ways, and sit down again.
      """),
    Card(
      .halfHourlyBreak, "Thirty minutes", .fair, on: [.deskDay, .firstWeek],
      [.s1, .exercise(.waongenngarm2021)],
      """
      The alarm that asks you to get up every half hour comes from one of our starting articles. The number itself has no \
      study behind it; the idea has one. Among 193 office workers at high risk, about a third of those left alone had new \
      back pain within half a year. With active breaks it was nine in a hundred, with small shifts of posture seven. In \
      that trial the time between breaks was set for each person. So treat thirty minutes as a start. If it interrupts you \
      too often, make it forty-five and keep it. A break counts when you stand, walk a little, and roll your shoulders. \
      Two minutes are enough. You may snooze twice; nobody is keeping a score of guilt.
      """),
    Card(
      .breaksCount, "Already done by evening", .ours, on: [.deskDay],
      [.s1],
      """
      Here is good news for full days: what you do in desk breaks counts. A minute of turning, a hip stretch at the table, \
      a slow roll of the shoulders are mobility work like any other. The coach books one set a day for each role that you \
      covered in a break, and takes it off the evening's plan. So a day with five small breaks may leave only the strength \
      part for later, or nothing at all. It works the other way round as well: if you know that the evening is full, spend \
      the breaks on the moves that today's plan lists. There is no trick in it. Flexibility seems to care about the \
      minutes in a week more than about when they happen.
      """),
    Card(
      .littleAndOften, "Daily, but small", .limited, on: [.firstWeek, .mobilityDay],
      [.s1, .exercise(.ingram2025), .exercise(.graves1990)],
      """
      Should supporting work be daily? For easy mobility, yes if you like: it asks little and the body does not need to \
      recover from it. Gains from stretching seem to level off at about ten minutes a week for a muscle, so half a minute \
      a day gets you a good part of the way. Strength is different. In a trial of back exercise, training once, twice or \
      three times a week gave much the same strength after twelve weeks. That is why your week has a small daily slot of \
      two to five minutes, and two strength days with a day between them. More days of strength are not planned unless you \
      ask, because there is little to win and something to spoil.
      """),
  ]
}
