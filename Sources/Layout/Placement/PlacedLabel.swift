/// A label that has found its place.
struct PlacedLabel {
  var wish: LabelWish
  var box: OrientedBox
  var items: [Item]
  /// From the symbol to the text, where no side of the symbol was free.
  var leader: LeaderLine?
}
