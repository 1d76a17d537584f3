import Diagnostics
import Foundation
import Testing

@testable import Tracks

/// Gives a file a few bytes at a time, as a slow pipe does.
private final class TricklingSource: ByteSource {
  private let bytes: [UInt8]
  private let step: Int
  private var position = 0

  init(_ bytes: [UInt8], step: Int) {
    self.bytes = bytes
    self.step = step
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    let count = min(step, buffer.count, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}

@Suite("Files read in pieces")
struct PieceTests {
  private static let samples: [(name: String, text: String)] = [
    (
      "trace",
      """
      {"icao":"~ac671b","r":"N899DN","timestamp" : 1738703622.619,"x":{"y":[1,"\\"]"]},"trace":[
      [0.00,16.777359,-88.036868,32000,478.6,327.8,1,64,null,"adsb_icao",33825,32,280,0.0],
      [8.96,16.79,-88.04,"ground",482.0,336.8,0,null,{"a":{"flight":"X"},"flight":"DAL18\\u0031 "},"mlat"]]}
      """
    ),
    (
      "kml",
      """
      <kml><Placemark><name>A &amp; B</name><Track><when>2019-01-01T00:00:00Z</when><coord>8.25 47.5 1</coord>
      <when>2019-01-01T00:00:10Z</when><coord>8.5 47.75 1</coord></Track></Placemark></kml>
      """
    ),
    (
      "lines",
      """
      <kml><Placemark><LineString><coordinates>8.25,47.5,10 8.5,47.75 9,48</coordinates></LineString>
      </Placemark></kml>
      """
    ),
    (
      "gpx",
      """
      <gpx><trk><trkseg><trkpt lat="46.5" lon="-7.25"><ele>1614.5</ele><time>2019-01-01T00:00:00Z</time></trkpt>
      </trkseg></trk></gpx>
      """
    ),
    (
      "csv",
      "time,lat,lon,callsign\r\n1546300800,1.25,2.5,\"A1\"\r\n1546300801,x,2\r\n1546300802,3,4,B2"
    ),
    (
      "igc", "HFDTE010124\nB1200004953483N00140629EA0005900160\nB1200014953483N00140629EA0005900161"
    ),
    ("sbs", "MSG,3,1,1,4CA4E5,1,2015/10/07,19:57:29.000,,,,36000,,,53.5,-6.25,,,0,0,0,0\n"),
    (
      "geojson",
      """
      {"type":"Feature","geometry":{"type":"LineString","coordinates":[[1.25,2.5,3,1546300800],[4,5]]},
      "properties":{"name":"a\\nb"}}
      """
    ),
  ]

  @Test(arguments: samples.indices)
  func areReadAsAsWhole(_ sample: Int) throws {
    let bytes = Array(Self.samples[sample].text.utf8)
    let whole = try TrackReader.read(bytes: bytes, name: "a-file")
    for step in [1, 2, 3, 7, 64] {
      let pieces = try TrackFileReading(name: "a-file", columns: nil, limits: TrackLimits())
        .read(TricklingSource(bytes, step: step)) { () throws(InputFault) in
          whole.summary.source.sha256
        }
      #expect(pieces == whole, "\(Self.samples[sample].name), \(step) bytes at a time")
    }
  }

  /// 30,000 rows are three windows.
  @Test func longerThanAWindowLoseNoRow() throws {
    var text = "time,lat,lon\n"
    for row in 0..<30_000 {
      text += "\(1_546_300_800 + row),\(Double(row) / 1000),-\(row % 180).5\n"
    }
    let fixes = try TrackReader.read(bytes: Array(text.utf8), name: "a-file").tracks[0].fixes
    #expect(fixes.count == 30_000)
    for (row, fix) in fixes.enumerated() {
      guard
        fix.time == Double(1_546_300_800 + row), fix.latitude == Double(row) / 1000,
        fix.longitude == -Double(row % 180) - 0.5
      else {
        Issue.record("row \(row) is \(fix)")
        return
      }
    }
  }

  @Test func longerThanAWindowLoseNoPoint() throws {
    var text = "{\"icao\":\"abc123\",\"timestamp\":1546300800,\"trace\":["
    for point in 0..<10_000 {
      let detail = point % 3 == 0 ? "{\"flight\":\"F\(point / 1000)\",\"x\":[{}]}" : "null"
      text +=
        "\(point == 0 ? "" : ",\n")[\(point),\(point % 90).25,1.5,1000,1,2,0,0,\(detail),\"mlat\"]"
    }
    let track = try TrackReader.read(bytes: Array((text + "]}").utf8), name: "a-file").tracks[0]
    #expect(track.fixes.count == 10_000)
    #expect(
      track.fixes.enumerated().allSatisfy { point, fix in
        fix.time == Double(1_546_300_800 + point) && fix.latitude == Double(point % 90) + 0.25
          && fix.positionSource == .mlat
      })
    #expect(track.identity.callsigns.map(\.text) == (0..<10).map { "F\($0)" })
  }
}
