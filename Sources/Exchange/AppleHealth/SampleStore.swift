internal import Foundation

/// Measurements of all workouts, on the disk but for a few, to be had back workout by workout.
final class SampleStore {
  /// Workouts that share their blocks: reading one back reads those of its neighbours too.
  private static let workoutsInBucket = 16
  private static let samplesInBlock = 2048

  private struct Bucket {
    var samples: [HealthSample] = []
    var blocks: [Int64] = []
  }

  private var buckets: [Bucket]
  private let file: ScratchFile

  init(workouts: Int) throws(ArchiveFault) {
    buckets = Array(repeating: Bucket(), count: workouts / SampleStore.workoutsInBucket + 1)
    file = try ScratchFile()
  }

  func add(_ sample: HealthSample) throws(ArchiveFault) {
    let index = Int(sample.workout) / SampleStore.workoutsInBucket
    buckets[index].samples.append(sample)
    guard buckets[index].samples.count == SampleStore.samplesInBlock else { return }
    let written = buckets[index].samples.withUnsafeBytes { bytes in
      Result { () throws(ArchiveFault) in try file.append(bytes) }
    }
    buckets[index].blocks.append(try written.get())
    buckets[index].samples.removeAll(keepingCapacity: true)
  }

  /// What was stored, to be read by any number of tasks at once.
  func finish() -> StoredSamples {
    StoredSamples(
      file: file.finish(), buckets: buckets.map { ($0.samples, $0.blocks) }, inBucket: SampleStore.workoutsInBucket,
      inBlock: SampleStore.samplesInBlock)
  }
}

/// Measurements that a `SampleStore` has taken in.
struct StoredSamples: Sendable {
  let file: OpenFile
  let buckets: [(samples: [HealthSample], blocks: [Int64])]
  let inBucket: Int
  let inBlock: Int

  /// In the order in which the record has them.
  func samples(of workout: Int) throws(ArchiveFault) -> [HealthSample] {
    let bucket = buckets[workout / inBucket]
    var samples: [HealthSample] = []
    for block in bucket.blocks {
      let stride = MemoryLayout<HealthSample>.stride
      let room = UnsafeMutableRawBufferPointer.allocate(byteCount: inBlock * stride, alignment: 16)
      defer { room.deallocate() }
      var filled = 0
      while filled < room.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
        let count = try file.read(at: block + Int64(filled), into: rest)
        guard count > 0 else { throw .damaged }
        filled += count
      }
      samples += room.bindMemory(to: HealthSample.self).filter { Int($0.workout) == workout }
    }
    return samples + bucket.samples.filter { Int($0.workout) == workout }
  }
}
