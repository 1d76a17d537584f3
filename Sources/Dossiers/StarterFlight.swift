import Geo
import Routes
import Tracks

/// The flight of a dossier that is started from a recording, as YAML.
struct StarterFlight {
  private let recording: FlightRecording
  /// The id of who recorded it.
  private let source: String
  private let columns: String?
  /// Whether its file holds other recordings too.
  private let isOneOfSeveral: Bool
  private(set) var id = "recorded"

  init(_ recording: FlightRecording, source: String, columns: String?, isOneOfSeveral: Bool) {
    self.recording = recording
    self.source = source
    self.columns = columns
    self.isOneOfSeveral = isOneOfSeveral
  }

  /// Made of what the recording is called, and unlike the others.
  mutating func chooseID(besides taken: inout [String]) {
    let plain = recording.track.title.lowercased().unicodeScalars.filter { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
    let name = plain.isEmpty ? "recorded" : String(String.UnicodeScalarView(plain.prefix(40)))
    id = name
    var number = 2
    while taken.contains(id) {
      id = "\(name)-\(number)"
      number += 1
    }
    taken.append(id)
  }

  var text: String {
    let identity = recording.track.identity
    var lines = ["  - id: \(id)"]
    // What a transponder sends is recorded; what its owner's register says of it, the file only reports.
    if let type = identity.typeDesignator ?? identity.description {
      lines.append("    aircraft: {is: \(quoted(type)), certainty: reported, by: [\(source)]}")
    }
    if let registration = identity.registration {
      lines.append(
        "    registration: {is: \(quoted(registration)), certainty: reported, by: [\(source)]}")
    }
    if let callsign = identity.callsigns.first?.text ?? identity.flightNumber {
      lines.append("    callsign: {is: \(quoted(callsign)), certainty: confirmed, by: [\(source)]}")
    }
    if let address = identity.address, address.isICAO {
      lines.append("    address: {is: \"\(address)\", certainty: confirmed, by: [\(source)]}")
    }
    lines.append("    track: " + track)
    let stops = StarterRoute(recording).stops
    guard stops.count > 1 else {
      lines.append("    route: unknown  # no take-off or landing was found in it")
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append("    route:")
    lines += stops.map { "      - \(yaml($0))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private var track: String {
    var parts = ["file: \(quoted(recording.track.source.file))"]
    if let columns { parts.append("columns: \(quoted(columns))") }
    if isOneOfSeveral {
      let identity = recording.track.identity
      let name =
        identity.address?.description ?? identity.registration
        ?? identity.callsigns.first?.text
      if let name { parts.append("aircraft: \(quoted(name))") }
    }
    return "{\((parts + ["by: [\(source)]"]).joined(separator: ", "))}"
  }

  private func yaml(_ stop: StarterRoute.Stop) -> String {
    var parts: [String] = []
    switch stop.where {
    case .airport(let place):
      if let icao = place.icao {
        parts.append("icao: \(quoted(icao))")
      } else if let iata = place.iata {
        parts.append("iata: \(quoted(iata))")
      } else if let faa = place.faa {
        parts.append("faa: \(quoted(faa))")
      } else {
        parts.append("at: \(Self.pair(place.coordinate))")
      }
      parts.append("name: \(quoted(place.name))")
    case .point(let coordinate, let name):
      parts = ["at: \(Self.pair(coordinate))", "name: \(quoted(name))"]
    case .turn(let coordinate):
      parts = ["via: {at: \(Self.pair(coordinate)), name: \"Farthest point\"}"]
    }
    parts.append("certainty: \(stop.isConfirmed ? "confirmed" : "inferred")")
    if stop.isConfirmed { parts.append("by: [\(source)]") }
    if let note = stop.note { parts.append("note: \(quoted(note))") }
    for (key, time) in [("arrived", stop.arrived), ("departed", stop.departed)] {
      guard let time else { continue }
      parts.append("\(key): {is: \"\(time)\", certainty: confirmed, by: [\(source)]}")
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func quoted(_ text: String) -> String { StarterDossier.yaml(text) }

  /// `[55.8783, 38.0617]`, to a metre.
  private static func pair(_ coordinate: Coordinate) -> String {
    func text(_ value: Double) -> String {
      let units = Int((value.magnitude * 100_000).rounded())
      let fraction = String(units % 100_000)
      let padded = String(repeating: "0", count: 5 - fraction.count) + fraction
      return (value < 0 && units > 0 ? "-" : "") + "\(units / 100_000).\(padded)"
    }
    return "[\(text(coordinate.latitude)), \(text(coordinate.longitude))]"
  }
}
