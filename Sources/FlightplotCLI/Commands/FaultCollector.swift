import Diagnostics
import Flightplot

/// Does several things and tells the faults of all of them, not only the first's.
enum FaultCollector {
  /// - Throws: `FlightplotError` of the first fault's kind, with the diagnostics of each.
  static func map<Element, Result>(
    _ elements: [Element], _ body: (Element) throws(FlightplotError) -> Result
  ) throws(FlightplotError) -> [Result] {
    var results: [Result] = []
    var kind: FlightplotError.Kind?
    var diagnostics: [Diagnostic] = []
    for element in elements {
      do throws(FlightplotError) {
        results.append(try body(element))
      } catch {
        kind = kind ?? error.kind
        diagnostics += error.diagnostics
      }
    }
    if let kind { throw FlightplotError(kind, diagnostics) }
    return results
  }
}
