public import Geo

extension Gazetteer: PlaceFinder {
  public func countryCode(named name: String) -> String? {
    if name.utf8.count == 2 {
      let code = name.uppercased()
      return (try? countryName(code: code)) == nil ? nil : code
    }
    if let code = countryCode(english: name) { return code }
    do throws(PlaceLookupError) {
      _ = try lookup(name, reading: .any)
      return nil
    } catch {
      guard case .country(_, let capital?) = error else { return nil }
      return try? lookup(capital, reading: .name).place.countryCode
    }
  }

  /// By trying every code there can be: towns are called Cuba and Mexico too, so a lookup of places
  /// does not find those countries.
  private func countryCode(english name: String) -> String? {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    let wanted = name.lowercased()
    return letters.lazy.flatMap { first in letters.lazy.map { first + $0 } }
      .first { (try? self.countryName(code: $0))?.lowercased() == wanted }
  }
}
