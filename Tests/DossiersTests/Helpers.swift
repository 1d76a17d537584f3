import Diagnostics
import Dossiers
import Routes

/// A dossier that is right, into which a test puts its own lines.
func dossier(
  flights: String = "- {id: a, route: [Moscow, SVMI]}", _ rest: String = "", title: String = "T"
) -> String {
  "flightplot: 1\ntitle: \(title)\nsources: {m: Mayorca, n: Sputnik}\nflights:\n\(flights)\n\(rest)"
}

func decode(_ text: String) throws -> Dossier {
  try DossierDecoder.decode(bytes: Array(text.utf8), file: "d.yaml").0
}

func resolve(_ text: String) throws -> FlightPlan {
  try DossierResolver.resolve(decode(text), places: FakePlaces()).0
}

/// Every error of a text, decoding and resolving, as it is printed, without codes and hints.
func faults(_ text: String) -> [String] {
  diagnostics(text).filter { $0.severity == .error }.map { finding in
    var plain = finding
    plain.code = nil
    return String(plain.description.split(separator: "\n")[0])
  }
}

/// Everything found in a text.
func diagnostics(_ text: String) -> [Diagnostic] {
  do throws(InputFault) {
    let (dossier, found) = try DossierDecoder.decode(bytes: Array(text.utf8), file: "d.yaml")
    return found + (try DossierResolver.resolve(dossier, places: FakePlaces()).1)
  } catch {
    return error.diagnostics
  }
}
