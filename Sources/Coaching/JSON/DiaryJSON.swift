public import CoachCore

/// The symptom diary as machines read it: what was noted, newest last, and what stays out because of it.
public struct DiaryJSON: Encodable {
  private struct Entry: Encodable {
    let day, prompt: String
    let risePoints: Int
  }

  private struct LeftOut: Encodable { let prompt, tag, since, text: String }

  private let entries: [Entry]
  private let leftOut: [LeftOut]

  public init(_ picture: RunnerPicture) {
    entries = picture.state.diary.map {
      Entry(day: "\($0.moment.day)", prompt: $0.value.prompt.slug, risePoints: $0.value.rise)
    }
    leftOut = picture.diaryTags.map { prompt, tag in
      LeftOut(prompt: prompt.slug, tag: tag.tag.slug, since: "\(tag.since.day)", text: prompt.consequence)
    }
  }
}
