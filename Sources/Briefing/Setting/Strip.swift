internal import Layout

/// A piece of a document that is never divided between pages, with its top left corner at 0, 0.
struct Strip {
  var height: Double
  var items: [Item]
  /// Left out at the top of a page.
  var spaceBefore = 0.0
  /// Whether it stands on the same page as the strip after it.
  var keepsWithNext = false
  var startsPage = false
  /// Whether its top is on a line of the grid; rows of tables have their own distance.
  var isOnGrid = true
  /// What stands over it where it begins a page: the head of its table.
  var head: [Strip] = []
  /// The number of its section.
  var section = 0
}
