internal import CAtlas
import Diagnostics

extension AircraftCatalogue {
  /// The catalogue of `Resources/aircraft.yaml`, read when first asked for.
  public static let builtIn: AircraftCatalogue = readBuiltIn(FaultLog())

  /// Reads the embedded file; a test sees that the log stays empty.
  static func readBuiltIn(_ log: FaultLog) -> AircraftCatalogue {
    let bytes = UnsafeBufferPointer(
      start: flightplot_aircraft_bytes(), count: flightplot_aircraft_count())
    return AircraftCatalogueReader.read(Array(bytes), file: "aircraft.yaml", log: log)
  }
}
