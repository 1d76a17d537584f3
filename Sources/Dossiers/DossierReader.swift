public import Diagnostics
public import Routes

/// Reads a dossier and resolves it in one go, so that one run tells the faults of both.
public enum DossierReader {
  /// What a dossier says, and what is to be said about it.
  public struct Reading: Sendable {
    public var plan: FlightPlan
    /// Where the dossier says how to draw, by key of its `map`.
    public var mapLocations: [String: FileLocation]
    /// Warnings and notes.
    public var diagnostics: [Diagnostic]
  }

  /// Reads the bytes of a dossier file and looks up its places.
  ///
  /// - Parameters:
  ///   - file: how diagnostics name it.
  ///   - tracks: reads the files of tracks it names; without it they are left out.
  ///   - checkMap: looks at the wishes for the map, which this room cannot judge, and logs faults.
  /// - Throws: every error found, with the warnings and notes beside them.
  public static func read(
    _ bytes: [UInt8], file: String, places: some PlaceFinder, tracks: TrackServices? = nil,
    checkMap: (MapOptions, [String: FileLocation], FaultLog) -> Void = { _, _, _ in }
  ) throws(InputFault) -> Reading {
    let log = FaultLog()
    let dossier = try DossierDecoder.decode(bytes: bytes, file: file, log: log)
    let plan = DossierResolver.resolve(dossier, places: places, tracks: tracks, log: log)
    checkMap(plan.map, dossier.mapLocations, log)
    try log.throwIfErrors()
    return Reading(
      plan: plan, mapLocations: dossier.mapLocations, diagnostics: log.diagnostics)
  }
}
