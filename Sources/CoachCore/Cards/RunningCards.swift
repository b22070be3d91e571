extension Card {
  static let runningCards: [Card] = [
    Card(
      .backAndLegs, "The legs carry, the trunk steers", .limited, on: [.longRun, .anyDay],
      [.s0, .study(.chaudhari2020)],
      """
      You may read that in a race the back, not the legs, carries you. That is a nice picture and not what happens: each \
      step lands on one leg with more than your whole weight. What the trunk does is quieter. It keeps the chest over \
      the hips while arms and legs swing, and it passes force from one side to the other. When researchers tired the \
      trunk muscles of new runners on purpose, most of the measured running mechanics hardly changed. So train the back \
      as a helper: a few minutes a week, beside the legs and not in their place. It may make the last kilometres feel \
      steadier. It is not a second engine.
      """),
    Card(
      .steadyTrunk, "A steadier stride", .limited, on: [.longRun, .lateDrift, .strengthDay],
      [.s0, .study(.apte2021)],
      """
      A strong, springy trunk is often said to give a safer and more powerful stride. The first half of that is hard to \
      prove; the idea itself is reasonable. As people tire, many of them lean further forward, stay on the ground a little \
      longer and take slower steps. Others change the other way round. That is why this coach compares you only with \
      yourself: the early part of a run with its last part, at the same speed and on the flat. If your form often fades \
      late, some extra endurance work for the back and sides may be worth a try. Then look at the same numbers again in \
      six weeks. If nothing moved, the time may be better spent on sleep and easy kilometres.
      """),
    Card(
      .downhill, "What goes down", .limited, on: [.downhill],
      [.s0, .study(.gottschall2005)],
      """
      Long descents are named by many runners when they talk about a stiff back. Breathing is easy on the way down, and \
      yet the body works hard in another way: on a steep slope of about nine degrees the braking force of a step was \
      seventy per cent higher than on the flat, and the first impact half as high again. Nobody has measured what that \
      means for the back of a person like you. We take the careful side. After a run with much more descent than you are \
      used to, heavy back and leg work waits for two days, and easy mobility fills the gap. Next morning's score tells \
      the rest. More downhill is fine when it grows bit by bit, like distance does.
      """),
    Card(
      .turning, "Always left", .limited, on: [.turning],
      [.s0, .study(.nevison)],
      """
      On a standard track well over half of the distance is bend, and always the same way round: ten kilometres are \
      twenty-five full turns to the left. In women running indoors, the muscle at the side of the hip worked differently \
      on the inside and the outside leg. Whether that matters for a back is not known, and for most runners it is simply \
      part of the sport. If one side tends to complain after track days, there are gentle things to try: warm up and cool \
      down the other way round where the venue allows it, use the outer lanes for steady work, and change direction \
      between sets. A road that slopes to one side for an hour is a similar story. Vary it where traffic lets you do so \
      safely.
      """),
    Card(
      .lateInTheRun, "Does a tired back change the stride?", .limited, on: [.lateDrift, .longRun],
      [.s3, .study(.hart2009), .study(.apte2021)],
      """
      One of our starting articles tells it as a chain: the back tires, the stride changes, an injury follows. Each link \
      is possible, and the whole chain has not been shown. In one experiment people jogged after tiring their back \
      muscles: their posture changed, and it changed differently in those with repeated back pain and those without. \
      Nobody followed them to see who got hurt. So we treat it as a question about you and not as a fact. We look at \
      whether your contact time and cadence drift late in a run at equal speed, and we look at how long you can hold a \
      back test. If both point the same way, back work gets a little more weight in your week. If not, it stays as it is.
      """),
    Card(
      .longestRun, "The longest in a month", .fair, on: [.spike],
      [.study(.frandsen2025)],
      """
      Weekly totals get the attention, single runs may deserve it more. In a study of about five thousand runners and \
      more than half a million sessions, the change from week to week said little about injuries. What stood out was one \
      run that was clearly longer than anything in the thirty days before. Over ten per cent longer went with roughly \
      one and a half times the rate of overuse injuries; more than twice as long, with over two times. It is a link and \
      not a proof, and most such runs end well. Still, it costs little to respect it: for three days after such a run \
      your strength work stays where it is. Next time, let the longest run grow in small steps.
      """),
    Card(
      .raceWeek, "Fresh legs, quiet back", .limited, on: [.raceWeek],
      [.study(.doma2017), .study(.behm2016)],
      """
      Strength work can take the edge off running for hours and sometimes days. In race week that trade is a poor one, \
      and nothing you could gain now would show by the start anyway. So the heavy exercises end three days before the race, \
      all strength two days before, and on the day itself there is breathing and a little movement. Long held stretches \
      right before the start cost a bit of speed in many studies; short, active ones do not. The day after, easy mobility \
      is enough, and strength comes back when walking downstairs feels normal. If your back feels stiff from nerves or \
      travel, five slow breaths and a few rounds of cat-cow may be all it needs.
      """),
    Card(
      .strengthForRunning, "Faster with stronger hips?", .fair, on: [.strengthDay],
      [.s3, .study(.blagrove2018)],
      """
      Training the back of the body is said to make runners faster. For heavier strength work and jumping drills there is \
      something to it: reviews found that runners used two to eight per cent less energy at the same pace after some \
      months. Those programmes used real weights. Whether exercises with nothing but your own body do the same is not \
      known, so take bridges and hinges for what they are: a base that can carry heavier work later, and a habit that \
      fits into ten minutes. If speed is your goal, two short sessions a week with growing load, kept away from hard runs, \
      are the usual next step. A coach or physio can show you how to begin.
      """),
  ]
}
