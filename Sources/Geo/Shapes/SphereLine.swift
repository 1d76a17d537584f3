internal import Synchronization

/// The corners of a line or a ring, with the box round them.
public struct SphereLine: Sendable, Hashable {
  /// Least and greatest latitude and longitude, in degrees.
  public struct Extremes: Sendable, Hashable {
    public var south: Double
    public var north: Double
    public var west: Double
    public var east: Double
  }

  /// Behind one reference: an atlas has thousands of lines, which are handed on from array to array.
  private final class Storage: Sendable {
    let points: [Coordinate]
    let extremes: Extremes?
    /// `nil` for a line that is drawn once.
    private let isRing: Bool?
    private let known = AtomicLazyReference<SpherePoints>()

    init(
      _ points: [Coordinate], isRing: Bool?, extremes: Extremes? = nil,
      sphere: SpherePoints? = nil
    ) {
      self.points = points
      self.extremes = extremes ?? SphereLine.extremes(points)
      self.isRing = isRing
      if let sphere { _ = known.storeIfNil(sphere) }
    }

    /// Worked out when first asked for: many shapes of an atlas are read and never seen.
    var sphere: SpherePoints? {
      guard let isRing else { return nil }
      return known.load() ?? SpherePoints(points, closed: isRing).map { known.storeIfNil($0) }
    }
  }

  private let storage: Storage

  private init(storage: Storage) { self.storage = storage }

  public var points: [Coordinate] { storage.points }
  /// `nil` without points.
  public var extremes: Extremes? { storage.extremes }
  /// The corners on the sphere, of lines that are drawn more than once.
  public var sphere: SpherePoints? { storage.sphere }

  /// A line that is drawn once.
  public init(points: [Coordinate]) { storage = Storage(points, isRing: nil) }

  /// A line or a ring of an atlas.
  ///
  /// - Parameter extremes: of the points, where they are known.
  init(kept points: [Coordinate], closed: Bool, extremes: Extremes? = nil) {
    storage = Storage(points, isRing: closed, extremes: extremes)
  }

  /// So many sides of a ring, from a corner on; past the last corner it goes on at the first.
  public func stretch(from first: Int, sides: Int) -> SphereLine {
    SphereLine(
      storage: Storage(
        points.stretch(from: first, sides: sides), isRing: false,
        sphere: storage.sphere?.stretch(from: first, sides: sides)))
  }

  public static func == (a: SphereLine, b: SphereLine) -> Bool {
    a.storage === b.storage || a.points == b.points
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(points) }

  private static func extremes(_ points: [Coordinate]) -> Extremes? {
    points.withUnsafeBufferPointer { points in
      guard let first = points.first else { return nil }
      var all = Extremes(
        south: first.latitude, north: first.latitude, west: first.longitude, east: first.longitude)
      for point in points {
        all.south = min(all.south, point.latitude)
        all.north = max(all.north, point.latitude)
        all.west = min(all.west, point.longitude)
        all.east = max(all.east, point.longitude)
      }
      return all
    }
  }
}
