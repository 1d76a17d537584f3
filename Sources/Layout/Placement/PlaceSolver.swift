/// Sets the labels that must not be lost, all together.
///
/// Each label takes the cheapest place that is left; one that finds none takes the place that costs
/// the others least, and those look again. A label that was refused often weighs more, so that the
/// same quarrel does not go on for ever (after Morris 1993, "The Breakout Method"). Where all stand,
/// each moves to a cheaper place if one has become free; one that stands badly may then push one or two
/// others aside if all together gain by it.
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
  /// More labels than this are not worth the time that the last of them would take.
  static let mostThorough = 60
  private var jobs: [Job]
  /// How many pairs of places were compared, at the most.
  private var work = 0
  /// After so many comparisons, several times what a page with room for all takes, no more is sought.
  private static let mostWork = 2_500_000

  init(_ wishes: [LabelWish], blocks: (LabelWish) -> [LabelBlock], source: PointCandidates) {
    var source = source
    source.isThorough = wishes.count <= Self.mostThorough
    self.source = source
    jobs = wishes.map { wish in
      let blocks = blocks(wish)
      return Job(
        wish: wish, blocks: blocks,
        candidates: Self.sorted(source.candidates(wish, blocks, .beside)),
        weight: wish.priority < 0 ? 1000 : wish.priority == 0 ? 4 : 1)
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
      if steps > 0, !isTired, let driven = drive(job) {
        queue += driven
      } else {
        _ = settle(job, upTo: .tight)
      }
    }
    for _ in 0..<4 {
      let hasMoved = improve()
      let hasPushed = source.isThorough && rearrange()
      if !hasMoved, !hasPushed { break }
    }
    return jobs.map(\.place)
  }

  func block(_ job: Int, _ candidate: LabelCandidate) -> LabelBlock {
    jobs[job].blocks[candidate.block]
  }

  private var isTired: Bool { source.isThorough && work > Self.mostWork }

  private mutating func count(_ job: Int) {
    work += jobs[job].candidates.count * jobs[job].neighbors.count
  }

  /// Whoever was refused often may stand farther off.
  private func effort(_ job: Int) -> PointCandidates.Effort {
    switch jobs[job].refusals {
    case ..<5: .shortenedLeader
    case ..<9: .far
    case ..<13: .bent
    case ..<17: .small
    case ..<24: .crossing
    default: .through
    }
  }

  /// Takes the cheapest free place, looking for worse ones only while there is none.
  private mutating func settle(_ job: Int, upTo most: PointCandidates.Effort) -> Bool {
    while true {
      count(job)
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
    count(job)
    var best: (weight: Double, place: LabelCandidate)?
    for candidate in jobs[job].candidates {
      let limit = best?.weight ?? .infinity
      let weight = weight(candidate, job, upTo: limit)
      if weight < limit { best = (weight, candidate) }
    }
    guard let best else { return nil }
    let driven = holders(best.place, job)
    for other in driven { jobs[other].place = nil }
    jobs[job].place = best.place
    jobs[job].weight += 1
    jobs[job].refusals += 1
    return driven
  }

  /// What taking a place costs, or something not below `limit`.
  private func weight(_ candidate: LabelCandidate, _ job: Int, upTo limit: Double) -> Double {
    var weight = candidate.cost * 0.002
    for other in jobs[job].neighbors where weight < limit {
      guard let place = jobs[other].place, candidate.conflicts(with: place, air: source.air) else {
        continue
      }
      weight += jobs[other].weight
    }
    return weight
  }

  /// - Returns: whether any label has moved.
  private mutating func improve() -> Bool {
    var hasMoved = false
    for job in jobs.indices {
      guard let place = jobs[job].place else {
        hasMoved = settle(job, upTo: .tight) || hasMoved
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

  /// What a place costs above which a label is said to stand badly: small, or its leader crossing.
  private static let bad = 110.0
  /// What it costs to have none.
  private static let lost = 4000.0

  /// Lets labels that stand badly, or nowhere, push others to places that cost less in all.
  ///
  /// - Returns: whether any has moved.
  private mutating func rearrange() -> Bool {
    var hasMoved = false
    for job in jobs.indices
    where (jobs[job].place?.cost ?? Self.lost) > Self.bad && !isTired {
      while widen(job) {}
      hasMoved = push(job) || hasMoved
    }
    return hasMoved
  }

  private mutating func push(_ job: Int) -> Bool {
    count(job)
    let now = jobs[job].place?.cost ?? Self.lost
    var tries = 0
    for candidate in jobs[job].candidates {
      guard candidate.cost < now - 1, tries < 120 else { return false }
      let held = holders(candidate, job)
      guard held.count <= 2 else { continue }
      tries += 1
      work += 200 * held.count * jobs[job].neighbors.count
      let before = ([job] + held).map { jobs[$0].place }
      let limit = before.reduce(0) { $0 + ($1?.cost ?? Self.lost) } - 1
      for other in held { jobs[other].place = nil }
      jobs[job].place = candidate
      if resettle(held, within: limit - candidate.cost) { return true }
      for (index, other) in ([job] + held).enumerated() { jobs[other].place = before[index] }
    }
    return false
  }

  /// Finds new places for labels that were pushed aside.
  ///
  /// - Parameter budget: what these may cost together.
  private mutating func resettle(_ held: [Int], within budget: Double) -> Bool {
    var budget = budget
    for job in held {
      while jobs[job].effort.rawValue < PointCandidates.Effort.far.rawValue, widen(job) {}
      let free = jobs[job].candidates.prefix(200).first { $0.cost >= budget || isFree($0, job) }
      guard let free, free.cost < budget else { return false }
      jobs[job].place = free
      budget -= free.cost
    }
    return true
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
    // Bent leaders and those of the last effort reach farther.
    let longest = max(16, job.wish.longestLeader) * (source.isThorough ? 3 : 2)
    let distance = radius + longest + source.air + 88
    let width = job.blocks.reduce(0) { max($0, $1.width) } + distance
    let height = job.blocks.reduce(0) { max($0, $1.height) } + distance
    return Rect(x: p.x - width, y: p.y - height, width: 2 * width, height: 2 * height)
  }

  private static func sorted(_ candidates: [LabelCandidate]) -> [LabelCandidate] {
    candidates.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }
}
