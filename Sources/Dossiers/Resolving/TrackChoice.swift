import Diagnostics
import Evidence
import Tracks

/// Which tracks of a file a flight means.
struct TrackChoice {
  private let named: DossierTrack
  private let flight: DossierFlight
  private let log: FaultLog

  init(_ named: DossierTrack, _ flight: DossierFlight, _ log: FaultLog) {
    self.named = named
    self.flight = flight
    self.log = log
  }

  /// The one that `aircraft` names; else the only one, or those that bear the flight's own address,
  /// registration or callsign. Tracks that name no aircraft are all of one. Empty if the log says why.
  func tracks(of file: TrackFile) -> [RecordedTrack] {
    if let aircraft = named.aircraft {
      let found = file.tracks.filter { Self.names($0).contains(Self.folded(aircraft.text)) }
      if found.isEmpty {
        log.error(
          .badTrack, "the track file holds no “\(aircraft.text)”", at: aircraft.location,
          hint: hint(file))
      }
      return found
    }
    let isNamed = file.tracks.contains { !Self.names($0).isEmpty }
    guard file.tracks.count > 1, isNamed else { return file.tracks }
    let first = Self.names(file.tracks[0])
    if file.tracks.allSatisfy({ !first.isDisjoint(with: Self.names($0)) }) { return file.tracks }
    let claims = [flight.address, flight.registration, flight.callsign].compactMap { $0 }
    let own = Set(claims.flatMap(\.versions).map { Self.folded($0.value) })
    let found = file.tracks.filter { !own.isDisjoint(with: Self.names($0)) }
    if found.isEmpty {
      log.error(
        .badTrack, "the track file holds \(file.tracks.count) aircraft, and none is the flight's",
        at: named.location, hint: hint(file))
    }
    return found
  }

  private static let mostNamed = 6

  private func hint(_ file: TrackFile) -> String {
    let titles = file.tracks.prefix(Self.mostNamed).map { track in
      track.identity.address?.description ?? track.title
    }
    let more = file.tracks.count - titles.count
    return "say which is meant, as in {file: …, aircraft: \(titles.first ?? "…")}; it holds "
      + titles.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  private static func names(_ track: RecordedTrack) -> Set<String> {
    let identity = track.identity
    let texts =
      [identity.address?.description, identity.registration, identity.flightNumber]
      .compactMap { $0 } + identity.callsigns.map(\.text)
    return Set(texts.map(folded)).subtracting([""])
  }

  /// Letters and digits in capitals: `D-ABYT` is `DABYT`.
  static func folded(_ text: String) -> String {
    String(text.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "~" })
  }
}
