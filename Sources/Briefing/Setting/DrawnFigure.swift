internal import Layout

/// A map with its legend, laid out with its top left corner at 0, 0.
struct DrawnFigure {
  var size: Size
  var items: [Item]
}
