import Diagnostics
import Evidence
import Tracks

/// Finds recordings of another aircraft than the dossier speaks of: by address, registration, type or
/// callsign.
enum RecordedIdentityCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    let recorded = subject.plan.flights.filter { !$0.recordings.isEmpty }
    guard !recorded.isEmpty else { return [] }
    let catalogue = AircraftCatalogue(own: subject.plan.aircraftTypes)
    return recorded.flatMap { flight in
      flight.recordings.indices.flatMap { index -> [Diagnostic] in
        let identity = flight.recordings[index].track.identity
        let callsigns = identity.callsigns.map(\.text) + [identity.flightNumber].compactMap { $0 }
        return [
          address(flight, index, subject),
          differs(
            flight.registration, from: [identity.registration].compactMap { $0 },
            .registrationDiffers, "registration", flight, index, subject),
          differs(
            flight.callsign, from: callsigns, .callsignDiffers, "callsign", flight, index, subject),
          type(flight, index, catalogue, subject),
        ].compactMap { $0 }
      }
    }
  }

  private static func address(
    _ flight: PlannedFlight, _ index: Int, _ subject: CheckSubject
  ) -> Diagnostic? {
    let recording = flight.recordings[index]
    guard let address = recording.track.identity.address, address.isICAO else { return nil }
    if let claim = flight.address {
      return differs(
        claim, from: [address.description], .addressDiffers, "aircraft address", flight, index,
        subject)
    }
    // Two recordings of one flight are of one aircraft.
    let others = flight.recordings[..<index].compactMap { other in
      other.track.identity.address.map { (file: other.track.source.file, address: $0) }
    }
    guard let other = others.first(where: { $0.address.isICAO && $0.address != address }) else {
      return nil
    }
    return subject.finding(
      .warning, .addressDiffers,
      "flight \(flight.id): \(recording.track.source.file) is the recording of the aircraft "
        + "\(address), and \(other.file) that of \(other.address)", at: recording.position,
      hint: "an aircraft keeps its address; take the recording of the other one out")
  }

  /// - Parameter recorded: what the recording has; nothing differs from nothing.
  private static func differs(
    _ claim: Claim<String>?, from recorded: [String], _ code: DiagnosticCode, _ what: String,
    _ flight: PlannedFlight, _ index: Int, _ subject: CheckSubject
  ) -> Diagnostic? {
    let seen = Set(recorded.map(folded)).subtracting([""])
    guard let claim, !seen.isEmpty,
      !claim.versions.contains(where: { seen.contains(folded($0.value)) })
    else { return nil }
    return finding(
      code, what, claim, "“\(Wording.list(recorded.inOrderOfFirstMention.map { $0 }))”", flight,
      index, subject)
  }

  private static func type(
    _ flight: PlannedFlight, _ index: Int, _ catalogue: AircraftCatalogue, _ subject: CheckSubject
  ) -> Diagnostic? {
    guard let claim = flight.aircraft,
      let recorded = flight.recordings[index].track.identity.typeDesignator
    else { return nil }
    let seen = catalogue.find(recorded)?.types.map(\.name) ?? []
    for version in claim.versions {
      if folded(version.value) == folded(recorded) { return nil }
      // Of a type that nobody knows nothing can be said.
      guard let said = catalogue.find(version.value) else { return nil }
      let designators = said.types.compactMap(\.designator)
      if designators.isEmpty || designators.contains(where: { folded($0) == folded(recorded) }) {
        return nil
      }
      if said.types.contains(where: { seen.contains($0.name) }) { return nil }
    }
    let name = seen.isEmpty || seen == [recorded] ? "" : ", \(Wording.versions(seen))"
    return finding(
      .typeDiffers, "type", claim, "“\(recorded)”\(name)", flight, index, subject)
  }

  private static func finding(
    _ code: DiagnosticCode, _ what: String, _ claim: Claim<String>, _ recorded: String,
    _ flight: PlannedFlight, _ index: Int, _ subject: CheckSubject
  ) -> Diagnostic {
    let said = Wording.versions(claim.versions.map { "“\($0.value)”" })
    return subject.finding(
      .warning, code,
      "flight \(flight.id): the \(what) is said to be \(said), and the recording "
        + "\(flight.recordings[index].track.source.file) has \(recorded)", at: claim.position,
      hint: "one of the two is wrong, or the recording is of another aircraft")
  }

  /// Letters and digits in capitals: `RFF 8084` is `RFF8084`.
  private static func folded(_ text: String) -> String {
    String(text.uppercased().filter { $0.isLetter || $0.isNumber })
  }
}
