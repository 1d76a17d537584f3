/// A country as a user's file gives it.
struct OwnFeature {
  var name: String
  var code: String?
  /// Rings of each polygon as stored, the outer one first.
  var polygons: [[[Coordinate]]]
}
