import CoachCore
import Figures
import Testing

struct DrawingTests {
  @Test func `a still names its exercise for those who cannot see it`() {
    #expect(Figure.of(.birdDog).still().contains("<title>Bird dog</title>"))
  }
}
