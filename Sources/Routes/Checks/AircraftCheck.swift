import Diagnostics
import Evidence

/// Finds types of aircraft that the catalogue does not know, so that nothing can be said of what they
/// can do: a warning where cargo or people are claimed for them, else a note.
enum AircraftCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    let catalogue = AircraftCatalogue(own: subject.plan.aircraftTypes)
    return subject.plan.flights.flatMap { flight -> [Diagnostic] in
      let isLoaded = subject.plan.cargo.contains { item in
        (item.mass != nil || item.people != nil)
          && (item.flights.isEmpty || item.flights.contains(flight.id))
      }
      return (flight.aircraft?.versions ?? []).filter { catalogue.find($0.value) == nil }
        .map { claim in
          let near = catalogue.suggestions(for: claim.value)
          return subject.finding(
            isLoaded ? .warning : .note, .unknownAircraft,
            "“\(claim.value)” is no type that the catalogue knows: what it can carry, and how far, "
              + "is not checked", at: claim.position,
            hint: near.isEmpty
              ? "define it under “aircraft-types”; 'flightplot aircraft' lists those known"
              : "did you mean “\(near.joined(separator: "”, “"))”?")
        }
    }
  }
}
