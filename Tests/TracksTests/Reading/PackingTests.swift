import Foundation
import Testing
import Tracks

@Suite("Packed files")
struct PackingTests {
  /// `printf 'lat,lon\n1,2\n' | gzip -n9 | base64`.
  private let gzip = "H4sIAAAAAAACA8tJLNHJyc/jMtQx4gIAF5ghqgwAAAA="
  /// A KMZ with a picture, and `doc.kml` with one `gx:Track` of one fix.
  private let kmz =
    "UEsDBBQAAAAIAAAAIVClvutbBgAAAAQAAAALAAAAZmlsZXMvYS5wbmfrDPBzBwBQSwMEFAAAAAgAAAAhUH0uOC5eAAAAgAAAAAcAAABkb2Mua21ss8nOzbGzCchJTE7NTSzKtrNJr7AKKUpMzlaoyM3JK7ZKr7BVr1C3synPSM2zMzIwtNQ1MASiEAMDKzCKstEHS4H0JefnF6XYWSiYmCsY2OjDBcBMsJlAJpJN+iCrAVBLAQIUAxQAAAAIAAAAIVClvutbBgAAAAQAAAALAAAAAAAAAAAAAACAAQAAAABmaWxlcy9hLnBuZ1BLAQIUAxQAAAAIAAAAIVB9LjguXgAAAIAAAAAHAAAAAAAAAAAAAACAAS8AAABkb2Mua21sUEsFBgAAAAACAAIAbgAAALIAAAAAAA=="
  /// A zip of two text files.
  private let twoFiles =
    "UEsDBBQAAAAIAAAAIVBDvrfoAwAAAAEAAAAFAAAAYS50eHRLBABQSwMEFAAAAAgAAAAhUPnvvnEDAAAAAQAAAAUAAABiLnR4dEsCAFBLAQIUAxQAAAAIAAAAIVBDvrfoAwAAAAEAAAAFAAAAAAAAAAAAAACAAQAAAABhLnR4dFBLAQIUAxQAAAAIAAAAIVD5775xAwAAAAEAAAAFAAAAAAAAAAAAAACAASYAAABiLnR4dFBLBQYAAAAAAgACAGYAAABMAAAAAAA="

  /// 200,000 blanks, by gzip.
  private let blanks =
    "H4sIAAAAAAACA+3BMQEAAADCoCrrn9IM/kABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK8BMWFiEEANAwA="

  private func bytes(_ text: String) throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: text)))
  }

  private func read(_ bytes: [UInt8]) throws -> TrackFile {
    try TrackReader.read(bytes: bytes, name: "a-file")
  }

  @Test func byGzipAreReadWhateverTheirName() throws {
    let file = try read(bytes(gzip))
    #expect(file.summary.source.packing == .gzip)
    #expect(file.summary.format == .csv && file.summary.fixCount == 1)
    // printf 'lat,lon\n1,2\n' | gzip -n9 | sha256sum
    #expect(
      file.summary.source.sha256
        == "835f3f76a883c8c0b4c242f1daeae27569b7022a1f6c20fd0a8ee6c693f42898")
  }

  @Test func byGzipInSeveralPartsAreReadAsOne() throws {
    let one = try bytes(gzip)
    // The second part is `lat,lon` and a row again, of which the first is no row.
    let file = try read(one + one + [0, 0, 0, 0])
    #expect(file.summary.fixCount == 2 && file.summary.skippedCount == 1)
  }

  @Test func byGzipAreRefusedWhereTheyBreakOff() throws {
    let whole = try bytes(gzip)
    for count in 10..<whole.count {
      #expect(fault(of: Array(whole[..<count])).contains("breaks off at byte \(count)"))
    }
    var damaged = whole
    damaged[whole.count - 6] ^= 1
    #expect(fault(of: damaged).contains("damaged at byte"))
  }

  @Test func byZipGiveTheirKML() throws {
    let file = try read(bytes(kmz))
    #expect(file.summary.source.packing == .zip && file.summary.format == .kml)
    #expect(file.tracks[0].fixes == [Fix(time: 1_546_300_800, latitude: 47, longitude: 8)])
  }

  @Test func byZipAreRefusedWhereTheyBreakOff() throws {
    let whole = try bytes(kmz)
    for count in stride(from: 4, to: whole.count, by: 13) {
      #expect(fault(of: Array(whole[..<count])).contains("zip file"))
    }
  }

  @Test func byZipWithoutOneThatIsMeantAreRefused() throws {
    #expect(fault(of: try bytes(twoFiles)).contains("holds 2 files and none of them is KML"))
  }

  /// 200 parts of 200,000 blanks each: 40 MB in 45 KB, stopped long before the end.
  @Test func thatUnpackToMuchMoreThanTheyAreAreRefused() throws {
    let part = try bytes(blanks)
    let all = (0..<200).flatMap { _ in part }
    #expect(fault(of: all).contains("more than 200 times its size"))
  }

  @Test func largerThanTheLimitAreRefused() {
    let rows = "lat,lon\n" + String(repeating: "1,2\n", count: 100)
    #expect(fault(of: rows, limits: TrackLimits(bytes: 300)).contains("more than 0 MB"))
    #expect(fault(of: rows, limits: TrackLimits(fixes: 99)).contains("more than 99 fixes"))
    #expect(fault(of: rows, limits: TrackLimits(fixes: 100)).contains("with 100 fixes"))
    let many = "id,lat,lon\na,1,2\nb,1,2\nc,1,2\n"
    #expect(fault(of: many, limits: TrackLimits(tracks: 2)).contains("more than 2 tracks"))
  }
}
