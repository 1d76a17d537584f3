/// The countries that lie under geodesics, by the borders of an atlas at its finest scale.
///
/// Where the WGS 84 geodesic crosses a border, which is straight in longitude and latitude, is found
/// to within 1 m of the data. The data themselves are of 1:10 million, where borders and coasts are
/// drawn some hundreds of metres rough. Territorial waters are not in them: what is no land is sea.
///
/// Reading takes some 25 ms and 12 MB of memory: make one and ask it for many legs.
public struct Overflight: Sendable {
  private let index: BorderIndex
  /// Whether the data are those whose enclosed seas are known.
  private let isOwn: Bool

  /// A stretch shorter than this counts with what lies before it: 100 m, far below what the data
  /// are good for. At a leg's beginning it counts with what follows.
  public static let shortestStretch = Length(meters: 100)

  /// Metres; crossings nearer to one another are one, as where several areas meet in a corner.
  private static let sameCrossing = 0.05

  /// Reads the outlines of the atlas.
  public init(_ atlas: Atlas) throws(GeoDataError) {
    index = BorderIndex(try atlas.countries(at: .s10m))
    isOwn = atlas.isOwn
  }

  init(_ countries: [Country]) {
    index = BorderIndex(countries)
    isOwn = true
  }

  /// What the shortest way between two points passes over, in order; at least one segment.
  ///
  /// The segments follow one another without gap. A leg along a border counts for one side of it; a
  /// leg of no length lies over one ground. Takes some 2 ms for 10,000 km.
  public func segments(from origin: Coordinate, to destination: Coordinate) -> [OverflightSegment] {
    let pieces = LegPieces(from: origin, to: destination)
    let length = pieces.length
    guard length > 0 else {
      let none = Length(meters: 0)
      return [
        OverflightSegment(
          ground: ground(at: origin), entry: origin, exit: destination, entryDistance: none,
          exitDistance: none, shareOfLeg: 1)
      ]
    }
    return joined(stretches(pieces)).map { stretch in
      OverflightSegment(
        ground: stretch.ground,
        entry: stretch.from == 0 ? origin : pieces.position(stretch.from),
        exit: stretch.to == length ? destination : pieces.position(stretch.to),
        entryDistance: Length(meters: stretch.from), exitDistance: Length(meters: stretch.to),
        shareOfLeg: (stretch.to - stretch.from) / length)
    }.markingCoasts()
  }

  /// What lies under a point.
  public func ground(at point: Coordinate) -> OverflownGround {
    // A step of 2 mm to the east and 1 mm to the north: a leg that runs along a border by the
    // meridian or the parallel then lies on one side of it, however its last digits are rounded.
    var east = point.longitude.remainder(dividingBy: 360) + 2e-8
    if east > 180 { east -= 360 }
    let found = index.areas(
      at: Coordinate(latitude: min(point.latitude + 1e-8, 90), longitude: east))
    guard let first = found.first else { return .sea(name: enclosedSea(at: point)) }
    guard found.count > 1 else { return .area(index.areas[first]) }
    let all = found.map { index.areas[$0] }
    return .area(
      OverflownArea(
        code: all.map(\.code).joined(separator: "/"),
        name: all.map(\.name).joined(separator: " / "), status: .overlap))
  }

  /// The Caspian is the one water that the countries of the program's own atlas enclose; no other
  /// sea comes into this box.
  private func enclosedSea(at point: Coordinate) -> String? {
    let isCaspian =
      (36.3...47.4).contains(point.latitude)
      && (46.4...55).contains(point.longitude.remainder(dividingBy: 360))
    return isCaspian && !isOwn ? "Caspian Sea" : nil
  }

  private struct Stretch {
    var ground: OverflownGround
    var from: Double
    var to: Double
  }

  /// The leg cut at every crossing; each stretch has the ground under its middle, so that a
  /// crossing too many, or one that only touches, changes nothing.
  private func stretches(_ pieces: LegPieces) -> [Stretch] {
    var stretches: [Stretch] = []
    var from = 0.0
    let crossings = BorderCrossings.find(of: pieces, in: index).sorted()
    for to in crossings + [pieces.length] {
      let isEnd = to == pieces.length
      guard to - from > Self.sameCrossing || (isEnd && from < to) else { continue }
      let ground = ground(at: pieces.position((from + to) / 2))
      if let last = stretches.last, last.ground == ground {
        stretches[stretches.count - 1].to = to
      } else {
        stretches.append(Stretch(ground: ground, from: from, to: to))
      }
      from = to
    }
    return stretches
  }

  /// The stretches with the short ones taken into their neighbours.
  private func joined(_ stretches: [Stretch]) -> [Stretch] {
    var kept: [Stretch] = []
    for stretch in stretches {
      guard let last = kept.last else {
        kept.append(stretch)
        continue
      }
      let isShort = stretch.to - stretch.from < Self.shortestStretch.meters
      let isFirstShort =
        kept.count == 1 && last.to - last.from < Self.shortestStretch.meters && !isShort
      if isFirstShort {
        kept = [Stretch(ground: stretch.ground, from: last.from, to: stretch.to)]
      } else if isShort || last.ground == stretch.ground {
        kept[kept.count - 1].to = stretch.to
      } else {
        kept.append(stretch)
      }
    }
    return kept
  }
}
