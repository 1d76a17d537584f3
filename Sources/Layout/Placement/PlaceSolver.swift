/// Sets the labels that must not be lost, all together.
///
/// Each label takes the cheapest place that is left; one that finds none takes the place that costs
/// the others least, and those look again. A label that was refused often weighs more, so that the
/// same quarrel does not go on for ever (after Morris 1993, "The Breakout Method"). Where all stand,
/// each moves to a cheaper place if one has become free.
struct PlaceSolver {
  private struct Job {
    var wish: LabelWish
    var blocks: [LabelBlock]
    var candidates: [LabelCandidate]
    var effort = PointCandidates.Effort.beside
    var place: LabelCandidate?
    var weight: Double
    /// How often it was refused.
    var refusals = 0
    /// Jobs near enough to get in its way.
    var neighbors: [Int] = []
  }

  private let source: PointCandidates
  private var jobs: [Job]

  init(_ wishes: [LabelWish], blocks: (LabelWish) -> [LabelBlock], source: PointCandidates) {
    self.source = source
    jobs = wishes.map { wish in
      let blocks = blocks(wish)
      return Job(
        wish: wish, blocks: blocks,
        candidates: Self.sorted(source.candidates(wish, blocks, .beside)),
        weight: wish.priority == 0 ? 4 : 1)
    }
    connect()
  }

  /// The places found, in the order of the wishes; `nil` where there is none.
  mutating func solve() -> [LabelCandidate?] {
    // Whoever has the least choice chooses first.
    var queue = jobs.indices.sorted {
      (jobs[$0].wish.priority, jobs[$0].candidates.count, $0)
        < (jobs[$1].wish.priority, jobs[$1].candidates.count, $1)
    }
    // In a crowd of hundreds, where many must go without, longer quarrels gain little.
    var steps = min(60 * jobs.count, 1200)
    var next = 0
    while next < queue.count {
      let job = queue[next]
      next += 1
      steps -= 1
      if settle(job, upTo: effort(job)) { continue }
      if steps > 0, let driven = drive(job) {
        queue += driven
      } else {
        _ = settle(job, upTo: .through)
      }
    }
    for _ in 0..<4 where !improve() { break }
    return jobs.map(\.place)
  }

  func block(_ job: Int, _ candidate: LabelCandidate) -> LabelBlock {
    jobs[job].blocks[candidate.block]
  }

  /// Whoever was refused often may stand farther off.
  private func effort(_ job: Int) -> PointCandidates.Effort {
    switch jobs[job].refusals {
    case ..<5: .shortenedLeader
    case ..<12: .far
    case ..<24: .crossing
    default: .through
    }
  }

  /// Takes the cheapest free place, looking for worse ones only while there is none.
  private mutating func settle(_ job: Int, upTo most: PointCandidates.Effort) -> Bool {
    while true {
      if let free = jobs[job].candidates.first(where: { isFree($0, job) }) {
        jobs[job].place = free
        return true
      }
      guard jobs[job].effort.rawValue < most.rawValue, widen(job) else { return false }
    }
  }

  /// Adds the places of the next effort.
  private mutating func widen(_ job: Int) -> Bool {
    guard let effort = PointCandidates.Effort(rawValue: jobs[job].effort.rawValue + 1) else {
      return false
    }
    jobs[job].effort = effort
    let more = source.candidates(jobs[job].wish, jobs[job].blocks, effort)
    jobs[job].candidates = Self.sorted(jobs[job].candidates + more)
    return true
  }

  /// Takes the place whose present holders weigh least.
  /// - Returns: the jobs that lost theirs; `nil` where there is no place at all.
  private mutating func drive(_ job: Int) -> [Int]? {
    var best: (weight: Double, place: LabelCandidate)?
    for candidate in jobs[job].candidates {
      let weight = holders(candidate, job).reduce(candidate.cost * 0.002) { $0 + jobs[$1].weight }
      if weight < best?.weight ?? .infinity { best = (weight, candidate) }
    }
    guard let best else { return nil }
    let driven = holders(best.place, job)
    for other in driven { jobs[other].place = nil }
    jobs[job].place = best.place
    jobs[job].weight += 1
    jobs[job].refusals += 1
    return driven
  }

  /// - Returns: whether any label has moved.
  private mutating func improve() -> Bool {
    var hasMoved = false
    for job in jobs.indices {
      guard let place = jobs[job].place else {
        hasMoved = settle(job, upTo: .through) || hasMoved
        continue
      }
      for candidate in jobs[job].candidates {
        guard candidate.cost < place.cost else { break }
        guard isFree(candidate, job) else { continue }
        jobs[job].place = candidate
        hasMoved = true
        break
      }
    }
    return hasMoved
  }

  private func isFree(_ candidate: LabelCandidate, _ job: Int) -> Bool {
    !jobs[job].neighbors.contains { other in
      jobs[other].place.map { candidate.conflicts(with: $0, air: source.air) } ?? false
    }
  }

  private func holders(_ candidate: LabelCandidate, _ job: Int) -> [Int] {
    jobs[job].neighbors.filter { other in
      jobs[other].place.map { candidate.conflicts(with: $0, air: source.air) } ?? false
    }
  }

  private mutating func connect() {
    let reaches = jobs.map(reach)
    for i in jobs.indices {
      for j in jobs.indices where j != i && reaches[i].intersects(reaches[j]) {
        jobs[i].neighbors.append(j)
      }
    }
  }

  /// All that a label may ever cover.
  private func reach(_ job: Job) -> Rect {
    guard case .point(let p, let radius) = job.wish.target else {
      return Rect(x: 0, y: 0, width: 0, height: 0)
    }
    let distance = radius + max(12, 2 * job.wish.longestLeader) + source.air + 4
    let width = job.blocks.reduce(0) { max($0, $1.width) } + distance
    let height = job.blocks.reduce(0) { max($0, $1.height) } + distance
    return Rect(x: p.x - width, y: p.y - height, width: 2 * width, height: 2 * height)
  }

  private static func sorted(_ candidates: [LabelCandidate]) -> [LabelCandidate] {
    candidates.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }
}
