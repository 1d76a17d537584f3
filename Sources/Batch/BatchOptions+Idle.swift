internal import Diagnostics
public import Flightplot

extension BatchOptions {
  /// Refuses what no job has a use for, as the paper of briefings where only maps are made.
  /// - Throws: `FlightplotError` (`usage`).
  public func refuseIdle(among jobs: [BatchJob]) throws(FlightplotError) {
    let products = Set(jobs.map { $0.product ?? product })
    guard !products.isEmpty else { return }
    var faults: [Diagnostic] = []
    for absent in BatchProduct.allCases where !products.contains(absent) {
      let taken = Set(products.flatMap(\.settingNames))
      var idle = settings.keys.filter { absent.settingNames.contains($0) && !taken.contains($0) }
      if absent == .map, hasWorldFiles { idle.append("world-file") }
      for name in idle.sorted() {
        faults.append(
          Diagnostic(
            .error, "--\(name) is of \(absent.plural), and no job makes one",
            hint: absent == .briefing
              ? "add --brief, or a column 'make' to the manifest" : nil))
      }
    }
    if products == [.briefing], formats?.contains(.svg) ?? false {
      faults.append(Diagnostic(.error, "a briefing is a PDF or PNG pictures, not an SVG"))
    }
    guard faults.isEmpty else { throw FlightplotError(.usage, faults) }
  }
}
