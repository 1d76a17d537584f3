public import Geo

/// What a map has to show: lines, places, and the names that stand beside the places.
public struct ViewContent: Sendable, Hashable {
  /// A place with the room that its name takes.
  public struct Place: Sendable, Hashable {
    public var coordinate: Coordinate
    /// Width and height of the name in page units; zero for none.
    public var labelWidth: Double
    public var labelHeight: Double

    public init(_ coordinate: Coordinate, labelWidth: Double = 0, labelHeight: Double = 0) {
      self.coordinate = coordinate
      self.labelWidth = labelWidth
      self.labelHeight = labelHeight
    }
  }

  /// Each by points close together.
  public var lines: [[Coordinate]]
  public var places: [Place]

  public init(lines: [[Coordinate]], places: [Place]) {
    self.lines = lines
    self.places = places
  }

  /// The edge of a box of latitudes and longitudes, by points a degree or less apart.
  public init(outlineOf box: GeoBounds) {
    let width = box.west <= box.east ? box.east - box.west : box.east - box.west + 360
    func edge(_ count: Int, _ at: (Double) -> (Double, Double)) -> [Coordinate] {
      (0...count).map { i in
        let (latitude, longitude) = at(Double(i) / Double(count))
        return Coordinate(
          latitude: latitude, longitude: longitude > 180 ? longitude - 360 : longitude)
      }
    }
    let across = max(16, Int(width.rounded(.up)))
    let along = max(16, Int((box.north - box.south).rounded(.up)))
    lines = [
      edge(across) { (box.south, box.west + width * $0) },
      edge(along) { (box.south + (box.north - box.south) * $0, box.west + width) },
      edge(across) { (box.north, box.west + width * $0) },
      edge(along) { (box.south + (box.north - box.south) * $0, box.west) },
    ]
    // A world's two sides are one meridian: all of its middle has to be seen as well.
    if width > 180 {
      lines.append(edge(across) { ((box.south + box.north) / 2, box.west + width * $0) })
    }
    places = []
  }

  /// Points enough to judge the spread by: each line's ends and some forty between them, fewer of
  /// many lines.
  var sample: (lines: [[UnitVector]], places: [UnitVector]) {
    let share = max(6, min(40, 8000 / max(1, lines.count)))
    let thinned = lines.map { line -> [UnitVector] in
      let step = max(1, line.count / share)
      var points = stride(from: 0, to: line.count, by: step).map { UnitVector(line[$0]) }
      if let last = line.last { points.append(UnitVector(last)) }
      return points
    }
    return (thinned, places.map { UnitVector($0.coordinate) })
  }
}
