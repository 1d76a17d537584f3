/// Text that wants a place on the page, and where it would like to stand.
public struct LabelWish: Sendable {
  /// One line of the label.
  public struct Line: Sendable, Hashable {
    public var text: String
    public var style: TextStyle
    /// BCP 47 tag where known; chooses among Chinese, Japanese and Korean letter forms.
    public var language: String?

    public init(_ text: String, style: TextStyle, language: String? = nil) {
      self.text = text
      self.style = style
      self.language = language
    }
  }

  /// What the label belongs to.
  public enum Target: Sendable {
    /// A symbol at a point, of so many points' radius.
    case point(Point, radius: Double)
    /// A region of the scene, wanted at a point if that is visible.
    case region(Int32, preferred: Point?)
    /// Open water, wanted near a point, moved by at most `reach`.
    case water(Point, reach: Double)
    /// A line it runs along, above it where it can.
    case along([Point], clearance: Double)
  }

  /// Tells it from another label of the same name; empty where nobody asks.
  public var id = ""
  /// The text by which users and warnings name it.
  public var name: String
  public var lines: [Line]
  /// Other ways to set it, tried in order if the first finds no room: broken in lines, smaller.
  public var alternatives: [[Line]]
  /// What a required label may shrink to when all else fails: its name alone, smaller.
  public var lastResorts: [[Line]]
  public var target: Target
  /// The symbol of an optional place, drawn below its text and only where the text finds room: both
  /// or neither. The room of `target`'s radius is then kept free for it. Leave it empty for a symbol
  /// that stands on the map in any case; that one belongs to the scene's ground and its `blocks`.
  public var marks: [Item]
  /// Lower comes first.
  public var priority: Int
  /// Gets a leader line rather than no place; dropped only where the page has none left.
  public var isRequired: Bool
  /// Whether a required label may at the very last stand over lines, its leader over symbols too: a
  /// number that a list explains.
  public var isLoose = false
  /// How long its leader line may be, in points, twice that for want of anything better; only
  /// required labels get one.
  public var longestLeader: Double
  /// One of several places for the same name: the first with room wins.
  public var isUnique: Bool
  /// Set by hand: the side of the anchor as a direction (x right, y down, each −1, 0 or 1).
  public var pinnedSide: Point?
  /// Moved by hand, after all else.
  public var offset: Point
  public var layer: String

  public init(
    name: String, lines: [Line], alternatives: [[Line]] = [], lastResorts: [[Line]] = [],
    target: Target,
    marks: [Item] = [], priority: Int, isRequired: Bool = false, longestLeader: Double = 110,
    isUnique: Bool = false,
    pinnedSide: Point? = nil, offset: Point = Point(x: 0, y: 0), layer: String
  ) {
    self.name = name
    self.lines = lines
    self.alternatives = alternatives
    self.lastResorts = lastResorts
    self.target = target
    self.marks = marks
    self.priority = priority
    self.isRequired = isRequired
    self.longestLeader = longestLeader
    self.isUnique = isUnique
    self.pinnedSide = pinnedSide
    self.offset = offset
    self.layer = layer
  }
}
