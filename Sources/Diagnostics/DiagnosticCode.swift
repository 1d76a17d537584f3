/// The stable code of a kind of finding, for scripts and for looking it up: a code never changes its
/// meaning and is never used again.
///
/// FP1xx: the file cannot be read as a dossier. FP2xx: evidence. FP3xx: times. FP4xx: aircraft and
/// load. FP5xx: places and routes.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable, Codable {
  case notReadable = "FP101"
  case unknownKey = "FP102"
  case missingKey = "FP103"
  case wrongKind = "FP104"
  case wordNotAllowed = "FP105"
  case repeatedKey = "FP106"
  case badID = "FP107"
  case unknownID = "FP108"
  case unknownSource = "FP109"
  case certaintyWithoutSource = "FP110"
  case badQuantity = "FP111"
  case badTime = "FP112"
  case unknownPlace = "FP113"
  case badCoordinate = "FP114"
  case badRoute = "FP115"
  case badMapOption = "FP116"
  case unknownCountry = "FP117"
  case unknownFormat = "FP118"
  case badAircraftType = "FP119"
  case badAddress = "FP120"

  case unsourcedFact = "FP201"
  case unusedSource = "FP202"
  case hedgeLost = "FP203"
  case disputedFact = "FP204"

  case arrivalBeforeDeparture = "FP301"
  case fasterThanAircraft = "FP302"
  case slowerThanAircraft = "FP303"
  case eventOutsideStory = "FP304"
  case offsetOfAnotherZone = "FP305"
  case dateNeverWas = "FP306"

  case payloadBeyondLimit = "FP401"
  case rangeTooShort = "FP402"
  case rangeMarginal = "FP403"
  case peopleWithoutSeats = "FP404"
  case seatsWithoutPeople = "FP405"
  case unknownAircraft = "FP406"
  case countedAsPart = "FP407"

  case ambiguousPlace = "FP501"
  case noAirportNear = "FP502"
  case sameFlightTwice = "FP503"
}
