/// Everything drawn on one sheet, at absolute positions. Nothing after it decides anything.
public struct Page: Sendable, Hashable {
  public var size: Size
  /// `nil` leaves the ground transparent.
  public var background: Color?
  public var layers: [PageLayer]

  public init(size: Size, background: Color? = nil, layers: [PageLayer]) {
    self.size = size
    self.background = background
    self.layers = layers
  }
}
