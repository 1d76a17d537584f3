internal import Cartography
internal import Geo
internal import Layout

/// The ground of one view: what the atlas has there, its shapes on the page, and where they lie.
struct GroundView: Sendable {
  let data: GroundData
  let shapes: GroundShapes
  let grid: RegionGrid

  /// - Parameters:
  ///   - size: of the page.
  ///   - frame: of the map.
  /// - Throws: `GeoDataError` where the atlas cannot be read.
  init(_ atlas: Atlas, projector: MapProjector, size: Size, frame: Rect) throws {
    data = try GroundData(atlas, projector: projector)
    shapes = GroundShapes(data, projector: projector)
    var scene = Scene(size: size, background: nil, frame: frame)
    scene.add(shapes)
    grid = scene.grid()
  }

  /// The same, by way of what other maps of this process have asked for: maps of a batch may differ in
  /// nothing but their flights, colours or languages.
  static func shared(
    _ atlas: Atlas, projector: MapProjector, size: Size, frame: Rect
  ) throws -> GroundView {
    func make() throws -> GroundView {
      try GroundView(atlas, projector: projector, size: size, frame: frame)
    }
    // A user's file may be another one with the next map.
    if atlas.isOwn { return try make() }
    return try GroundCache.shared.ground(
      for: GroundCache.Key(view: projector.view, size: size), else: make)
  }
}

extension Scene {
  /// What of the ground says which region a point lies in.
  mutating func add(_ shapes: GroundShapes) {
    sphere = shapes.sphere
    regions = shapes.countries.enumerated().compactMap { index, path in
      path.isEmpty ? nil : Region(id: Int32(index + 1), path: path)
    }
    lakes = shapes.lakes
  }
}
