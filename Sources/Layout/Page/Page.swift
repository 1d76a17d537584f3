/// Everything drawn on one sheet, at absolute positions. Nothing after it decides anything.
public struct Page: Sendable, Hashable {
  public var size: Size
  /// `nil` leaves the ground transparent.
  public var background: Color?
  public var layers: [PageLayer]
  /// What readers call the page, `iv` or `12`; `nil` for its place in the document.
  public var label: String?

  public init(
    size: Size, background: Color? = nil, layers: [PageLayer], label: String? = nil
  ) {
    self.size = size
    self.background = background
    self.layers = layers
    self.label = label
  }
}
