/// Types that go by one name: `Il-76` is said of the Il-76TD and of the Il-76MD-90A.
struct AircraftFamily: Sendable, Hashable {
  var name: String
  var aliases: [String]
  /// Names of its types, in the order to show them in.
  var types: [String]
}
