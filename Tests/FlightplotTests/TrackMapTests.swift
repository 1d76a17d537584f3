import Flightplot
import Foundation
import Testing
import Tracks

@Suite("Tracks from memory")
struct TrackMapTests {
  @Test func aTrackInMemoryTellsWhatItsFileDoes() throws {
    let folder = try ScratchFolder()
    let path = folder.path("fin1.csv")
    try TrackCommandTests.file.write(toFile: path, atomically: true, encoding: .utf8)
    let read = try TrackReader.read(file: path)
    let (file, memory) = (try TrackMap(files: [path]), try TrackMap(tracks: read.tracks))
    #expect(memory.recordings.map(\.findings) == file.recordings.map(\.findings))
    #expect(memory.recordings.first?.track.rejected.count == 1)
    #expect(memory.map.plan.title == file.map.plan.title)
    #expect(memory.diagnostics.isEmpty && memory.files.map(\.fixCount) == [15])
  }

  @Test func ofNothingLeftItSaysSo() throws {
    let source = TrackSource(file: "made up", sha256: "00", format: .csv)
    let zeros = (0..<20).map { Fix(time: 1_700_000_000 + Double($0), latitude: 0, longitude: 0) }
    let track = RecordedTrack(identity: TrackIdentity(), fixes: zeros, source: source)
    #expect(throws: FlightplotError.self) { try TrackMap(tracks: [track]) }
    let error = #expect(throws: FlightplotError.self) {
      try TrackMap(tracks: Array(repeating: track, count: TrackMap.mostTracks + 1))
    }
    #expect(error?.kind == .data)
  }
}
