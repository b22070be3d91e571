import CoachCore
import Coaching
import Foundation
import Testing

struct ExerciseJSONTests {
  @Test func `a machine reads the bird dog under the published names`() throws {
    let data = try JSONEncoder().encode(ExerciseJSON(.birdDog))
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object.count == 32)
    #expect(object["id"] as? String == "bird-dog")
    #expect(object["regression_id"] as? String == "bird-dog-single-limb")
    let doses = try #require(object["dose"] as? [String: [String: Any]])
    #expect(doses["advanced"]?["hold_s"] as? Int == 10)
    #expect((object["est_seconds"] as? [String: Int])?["beginner"] == 110)
  }

  @Test func `an exercise without a harder one says null, and only the calf raise says where both legs work`() throws {
    let data = try JSONEncoder().encode(Exercise.catalogue.map(ExerciseJSON.init))
    let all = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(all.allSatisfy { $0["progression_id"] != nil && $0["regression_id"] != nil })
    #expect(all.filter { $0["bilateral_at"] != nil }.map { $0["id"] as? String } == ["calf-raise"])
  }
}
