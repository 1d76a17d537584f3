/// Marks that stand where they stand, and wishes for what is still to be placed.
public struct Scene: Sendable {
  /// An area of the map that names may want to lie in.
  public struct Region: Sendable {
    /// Above 0; see `RegionGrid` for the others.
    public var id: Int32
    public var path: Path

    public init(id: Int32, path: Path) {
      self.id = id
      self.path = path
    }
  }

  /// A line that no text may touch.
  public struct Barrier: Sendable {
    public var points: [Point]
    /// Distance kept from its middle, in points.
    public var clearance: Double

    public init(points: [Point], clearance: Double) {
      self.points = points
      self.clearance = clearance
    }
  }

  public var size: Size
  public var background: Color?
  /// Where the map is seen, and labels may stand.
  public var frame: Rect
  /// Kept between the frame and labels; a required label may leave it rather than be lost.
  public var labelMargin = Size(width: 0, height: 0)
  /// Drawn below the labels, lowest first.
  public var ground: [PageLayer] = []
  /// Drawn above the labels.
  public var furniture: [PageLayer] = []
  /// All that the projection shows; the rest of the frame is void.
  public var sphere: Path = Path()
  public var regions: [Region] = []
  /// Water inside regions.
  public var lakes: Path = Path()
  public var barriers: [Barrier] = []
  /// Symbols and furniture that text keeps off.
  public var blocks: [Rect] = []
  public var labels: [LabelWish] = []
  /// Stroke of leader lines.
  public var leader: Stroke?
  /// Layers of labels, lowest first; every wish names one of them.
  public var labelLayers: [String] = []
  /// For a layer of labels the one that their marks are drawn on, where not the same.
  public var markLayers: [String: String] = [:]

  public init(size: Size, background: Color?, frame: Rect) {
    self.size = size
    self.background = background
    self.frame = frame
  }
}
