import Diagnostics
import Testing

/// A dossier with one fault, made from one without any by changing a line, and what `check` has to
/// say of it.
struct FaultyDossier: Sendable, CustomTestStringConvertible {
  var name: String
  /// New text for lines, by their numbers from 1; lines after the last are added at the end.
  var changes: [Int: String]
  var code: DiagnosticCode
  /// Where the finding has to be; `nil` for one about the whole file.
  var line: Int?
  /// Files beside it, by name.
  var files: [String: String]

  init(
    _ name: String, _ changes: [Int: String], _ code: DiagnosticCode, line: Int? = -1,
    files: [String: String] = [:]
  ) {
    self.files = files
    self.name = name
    self.changes = changes
    self.code = code
    self.line = line == -1 ? changes.keys.max() : line
  }

  var testDescription: String { name }

  var text: String {
    var lines = Self.sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, text) in changes.sorted(by: { $0.key < $1.key }) {
      while lines.count < number { lines.append("") }
      lines[number - 1] = text
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Nothing is wrong with it: the numbers are those of its lines.
  static let sound = """
    flightplot: 1
    title: Two flights to Latakia
    dateline: {place: Caracas, date: 2019-03-25}
    sources:
      agency: {name: An agency, kind: news agency}
      spotter: {name: A spotter, kind: eyewitness}
    flights:
      - id: first
        aircraft: {is: An-124, by: [agency]}
        operator: {is: Volga-Dnepr, by: [agency]}
        route:
          - {place: UUMU, by: [agency], departed: "2019-03-22 10:00Z"}
          - {place: OSLK, by: [agency], arrived: "2019-03-22 13:15Z"}
      - id: second
        aircraft: {is: Il-76TD, by: [spotter]}
        route:
          - {place: UUMU, by: [spotter]}
          - {place: OSLK, by: [spotter], arrived: 2019-03-23}
    cargo:
      - {item: equipment, mass: 30 t, flights: [first], by: [agency]}
      - {item: soldiers, people: about 50, flights: [second], by: [spotter]}
    events:
      - {text: The aircraft leave, date: 2019-03-24, by: [spotter]}
    map:
      theme: newsprint
    """
}
