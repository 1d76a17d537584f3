/// A country of one layer, its land not yet read.
struct CountryRow: Sendable {
  var fid: Int
  var envelope: GeoBounds
  var country: Country
}
