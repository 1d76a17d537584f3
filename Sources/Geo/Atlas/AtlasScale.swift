/// How much detail a layer of the atlas has, named as Natural Earth names its scales.
public enum AtlasScale: String, Sendable, Hashable, CaseIterable, Codable {
  /// As for 1:110 million, the coarsest.
  case s110m = "110m"
  case s50m = "50m"
  case s20m = "20m"
  case s15m = "15m"
  /// For 1:10 million, with every point of the source.
  case s10m = "10m"

  /// The scales by how near they lie to this one, the coarser of two first.
  var nearest: [AtlasScale] {
    let all = AtlasScale.allCases
    let own = all.firstIndex(of: self) ?? 0
    return all.indices.sorted { (abs($0 - own), $0) < (abs($1 - own), $1) }.map { all[$0] }
  }
}
