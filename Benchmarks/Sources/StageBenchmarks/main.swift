import Benchmark
import Evidence
import Flightplot
import Tracks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Each stage with what the one before it gave. FLIGHTPLOT_DOSSIER names a dossier, FLIGHTPLOT_TRACK a
// file of a recorded track.
FontFindings.adoptForProcess()

let routes = try FlightMap(routes: "SVO-CCS")
let drawn = try routes.draw()
let png = try drawn.bytes(.png)
let paper = try routes.draw(RenderOptions(size: PageSize(parsing: "A4")))

benchmark("read a route") { _ = try FlightMap(routes: "SVO-CCS") }
benchmark("lay out a map") { _ = try routes.draw() }
benchmark("draw and encode PNG") { _ = try drawn.bytes(.png) }
benchmark("draw PDF, A4") { _ = try paper.bytes(.pdf) }
benchmark("write SVG") { _ = try drawn.bytes(.svg) }
benchmark("checksum of a PNG") { _ = SHA256Digest.hex(of: png) }
benchmark("route to PNG") { _ = try FlightMap(routes: "SVO-CCS").draw().bytes(.png) }

if let path = getenv("FLIGHTPLOT_DOSSIER") {
  let dossier = String(cString: path)
  let map = try FlightMap(dossier: dossier)
  let briefing = try map.briefing()
  benchmark("read a dossier") { _ = try FlightMap(dossier: dossier) }
  benchmark("lay out its map") { _ = try map.draw() }
  benchmark("lay out its briefing") { _ = try map.briefing() }
  benchmark("draw its briefing") { _ = try briefing.pdf() }
}

if let path = getenv("FLIGHTPLOT_TRACK") {
  let file = String(cString: path)
  let tracks = try TrackReader.read(file: file).tracks
  let map = try TrackMap(tracks: tracks)
  let drawn = try map.draw()
  benchmark("read a track") { _ = try TrackReader.read(file: file) }
  benchmark("clean and work out a track") { _ = try TrackMap(tracks: tracks) }
  benchmark("lay out its map") { _ = try map.draw() }
  benchmark("draw and encode its PNG") { _ = try drawn.bytes(.png) }
  benchmark("track in memory to PNG") { _ = try TrackMap(tracks: tracks).draw().bytes(.png) }
}

Benchmark.main()
