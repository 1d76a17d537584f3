import Testing

@testable import Exports

@Suite struct GPXTests {
  private func root() throws -> XMLTree.Element {
    try XMLTree.read(GPXExport.bytes(TestPlans.nasty))
  }

  /// GPX 1.1 (www.topografix.com/GPX/1/1/gpx.xsd): every type is a sequence.
  @Test func elementsStandInTheSchemasOrder() throws {
    let orders = [
      "gpx": ["metadata", "wpt", "rte", "trk"], "metadata": ["name", "desc"],
      "wpt": ["ele", "name", "cmt", "desc", "src", "link", "sym", "type"],
      "rtept": ["ele", "name", "cmt", "desc", "src", "link", "sym", "type"],
      "rte": ["name", "cmt", "desc", "src", "link", "number", "type", "rtept"],
      "trk": ["name", "cmt", "desc", "src", "link", "number", "type", "trkseg"],
      "trkseg": ["trkpt"],
    ]
    func check(_ element: XMLTree.Element) {
      guard let order = orders[element.name] else { return }
      let places = element.children.compactMap { order.firstIndex(of: $0.name) }
      #expect(places.count == element.children.count, "\(element.name)")
      #expect(places == places.sorted(), "\(element.name)")
      element.children.forEach(check)
    }
    let root = try root()
    #expect(root.attributes["version"] == "1.1")
    check(root)
  }

  @Test func stopsRoutesAndTracksAreAllThere() throws {
    let root = try root()
    #expect(root.all("wpt").count == 5)
    #expect(root.all("rte").map { $0.all("rtept").count } == [3, 2])
    // The first flight's first leg is cut at the antimeridian.
    #expect(root.all("trk").map { $0.all("trkseg").count } == [3, 1])
    for track in root.all("trk") {
      #expect(track.first("cmt")?.text.hasPrefix("no recording") == true)
    }
    #expect(root.all("wpt").first?.first("name")?.text == "NZAA")
    #expect(root.all("link").first?.attributes["href"] == "https://example.org/?a=1&b=<2>")
  }

  /// The schema's longitudes run from −180 to below 180.
  @Test func noLongitudeIs180() throws {
    for point in ["wpt", "rtept", "trkpt"].flatMap(try root().all) {
      let longitude = try #require(point.attributes["lon"].flatMap(Double.init))
      #expect((-180..<180).contains(longitude))
    }
  }
}
