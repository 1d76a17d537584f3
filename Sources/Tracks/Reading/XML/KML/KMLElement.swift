/// Elements of KML that are read (OGC 07-147r2, and Google's extensions `gx:`).
enum KMLElement: UInt8 {
  case document, folder, placemark, name, description, timeStamp, timeSpan, when, begin
  case point, lineString, linearRing, coordinates, altitudeMode
  case track, multiTrack, coord, networkLink
  case other

  private static let all: [(ShortText, KMLElement)] = [
    (ShortText("when"), .when), (ShortText("coord"), .coord),
    (ShortText("Placemark"), .placemark), (ShortText("TimeStamp"), .timeStamp),
    (ShortText("Point"), .point), (ShortText("coordinates"), .coordinates),
    (ShortText("name"), .name), (ShortText("description"), .description),
    (ShortText("altitudeMode"), .altitudeMode), (ShortText("LineString"), .lineString),
    (ShortText("LinearRing"), .linearRing), (ShortText("Track"), .track),
    (ShortText("MultiTrack"), .multiTrack), (ShortText("Folder"), .folder),
    (ShortText("Document"), .document), (ShortText("TimeSpan"), .timeSpan),
    (ShortText("begin"), .begin), (ShortText("NetworkLink"), .networkLink),
  ]

  @inline(__always)
  init(_ name: XMLName) {
    self = .other
    for (word, element) in Self.all where word == name.local {
      self = element
      return
    }
  }
}
