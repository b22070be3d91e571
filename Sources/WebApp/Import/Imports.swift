import CoachCore
import Coaching
import Dispatch
import Journal

/// The imports of this server: one at a time, in the order in which they began.
actor Imports {
  nonisolated let arrivals: Arrivals
  private let desk: Desk
  private let shelf: RunFileShelf
  private let workshop = Workshop()
  private var all: [OneImport] = []
  private var last: Task<Void, Never>?

  /// What is known of an import is kept until so many came after it.
  private static let kept = 10

  init(_ desk: Desk, _ shelf: RunFileShelf, limit: Int64) {
    self.desk = desk
    self.shelf = shelf
    arrivals = Arrivals(in: shelf.arrivals, limit: limit)
  }

  subscript(id: String) -> OneImport? { all.first { $0.id == id } }

  /// An import that takes files until it is told that there are no more.
  func begin() -> OneImport {
    let new = OneImport()
    all.append(new)
    if all.count > Imports.kept, let old = all.firstIndex(where: { $0.standing.isOver }) { all.remove(at: old) }
    let (before, desk, shelf, arrivals) = (last, desk, shelf, arrivals)
    last = Task.detached(executorPreference: workshop, priority: .utility) {
      await before?.value
      await new.run(desk, shelf, arrivals)
    }
    return new
  }
}

/// Threads of its own for long work, so that pages are answered meanwhile.
private final class Workshop: TaskExecutor {
  private let queue = DispatchQueue(label: "strongback.import", qos: .utility, attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
