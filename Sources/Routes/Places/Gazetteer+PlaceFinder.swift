public import Geo

extension Gazetteer: PlaceFinder {
  public func countryCode(named name: String) -> String? {
    if name.utf8.count == 2 {
      let code = name.uppercased()
      return (try? countryName(code: code)) == nil ? nil : code
    }
    do throws(PlaceLookupError) {
      // A city that bears its country's name: Singapore, Luxembourg.
      let place = try lookup(name, reading: .any).place
      return place.countryName == place.name ? place.countryCode : nil
    } catch {
      guard case .country(_, let capital?) = error else { return nil }
      return try? lookup(capital, reading: .name).place.countryCode
    }
  }
}
