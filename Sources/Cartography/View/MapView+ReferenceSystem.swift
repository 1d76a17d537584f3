internal import Geo

extension MapView {
  /// The reference system of the view; `nil` where no system that a GIS knows has this map, as that
  /// of a world map turned to a centre off the equator.
  ///
  /// Each definition that could be the map's is held against it at points all over the frame: it is
  /// taken if it agrees, but for a turn and a shift, to a hundredth of a page unit.
  /// - Throws: `ProjectionFault` where PROJ refuses the view's own projection.
  public func referenceSystem() throws(ProjectionFault) -> ReferenceSystem? {
    let projector = try MapProjector(self)
    var samples: [(x: Double, y: Double, coordinate: Coordinate)] = []
    for row in 0..<12 {
      for column in 0..<12 {
        let x = frame.minX + (frame.maxX - frame.minX) * (Double(column) + 0.47) / 12
        let y = frame.minY + (frame.maxY - frame.minY) * (Double(row) + 0.53) / 12
        if let c = projector.coordinate(x: x, y: y) { samples.append((x, y, c)) }
      }
    }
    for definition in definitions {
      guard let formula = SystemFormula(definition) else { continue }
      let pairs = samples.compactMap { sample in
        formula.forward(sample.coordinate).map { (x: sample.x, y: sample.y, plane: $0) }
      }
      // Of a globe seen from the side the system may lack a part, but not the most of it.
      guard pairs.count > 8, pairs.count * 4 > samples.count * 3,
        let fit = SimilarityFit(pairs), fit.farthest < 0.01,
        let wkt = formula.wkt(agreeingAt: samples.map(\.coordinate))
      else { continue }
      return ReferenceSystem(
        proj: formula.definition, wkt: wkt, originEasting: fit.shiftX, originNorthing: fit.shiftY,
        metersAlong: fit.along, metersAcross: fit.across)
    }
    return nil
  }

  /// PROJ's definitions that the view could have, without sphere and units.
  private var definitions: [String] {
    let words = projection.proj.split(separator: " ").map { Self.inMeters(String($0)) }
    func without(_ keys: String...) -> [String] {
      words.filter { word in !keys.contains { word == "+\($0)" || word.hasPrefix("+\($0)=") } }
    }
    let center = rotation.center
    let (latitude, longitude) = ("+lat_0=\(center.latitude)", "+lon_0=\(center.longitude)")
    let frame = ["R", "lon_0", "units", "no_defs", "type", "x_0", "y_0"]
    func joined(_ words: [String]) -> String {
      words.filter { word in !frame.contains { word == "+\($0)" || word.hasPrefix("+\($0)=") } }
        .joined(separator: " ")
    }
    var all = [
      joined(words) + " " + longitude, joined(without("lat_0")) + " \(latitude) \(longitude)",
    ]
    switch words.first {
    case "+proj=merc":
      all.append("+proj=tmerc \(latitude) \(longitude)")
      // The line runs level on the map after the roll. PROJ 9.1 goes wrong beyond a quarter turn.
      let roll = rotation.roll - 180 * (rotation.roll / 180).rounded()
      let azimuth = roll < 0 ? -90 - roll : 90 - roll
      all.append("+proj=omerc \(latitude) +lonc=\(center.longitude) +alpha=\(azimuth)")
    case "+proj=tpeqd": all += [ends(words)].compactMap { $0 }
    default: break
    }
    return all
  }

  /// The height of a perspective is a length; all else are angles and ratios.
  private static func inMeters(_ word: String) -> String {
    guard word.hasPrefix("+h="), let radii = Double(word.dropFirst(3)) else { return word }
    return "+h=\(radii * ReferenceSystem.radius)"
  }

  /// Two-point equidistant between the places that the turned globe has at its two points.
  private func ends(_ words: [String]) -> String? {
    func value(_ key: String) -> Double? {
      words.first { $0.hasPrefix("+\(key)=") }.flatMap { Double($0.dropFirst(key.count + 2)) }
    }
    func end(_ number: Int) -> Coordinate? {
      guard let latitude = value("lat_\(number)"), let longitude = value("lon_\(number)") else {
        return nil
      }
      let turned = UnitVector(Coordinate(latitude: latitude, longitude: longitude))
      return rotation.unrotate(turned).coordinate
    }
    guard let a = end(1), var b = end(2) else { return nil }
    // PROJ takes the mean of both longitudes, which over the antimeridian is on the far side.
    b.longitude -= 360 * ((b.longitude - a.longitude) / 360).rounded()
    return "+proj=tpeqd +lat_1=\(a.latitude) +lon_1=\(a.longitude) "
      + "+lat_2=\(b.latitude) +lon_2=\(b.longitude)"
  }
}
