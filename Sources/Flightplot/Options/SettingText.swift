internal import Diagnostics

/// Values of settings as texts.
enum SettingText {
  /// Takes each setting in the order of the names.
  /// - Throws: `FlightplotError` (`usage`) with the faults of all, and of names nobody knows.
  static func forEach(
    _ settings: [String: String], among names: [String],
    _ take: (String, String) throws(FlightplotError) -> Void
  ) throws(FlightplotError) {
    var faults: [Diagnostic] = []
    for name in names {
      guard let text = settings[name] else { continue }
      do throws(FlightplotError) {
        try take(name, text)
      } catch {
        faults += error.diagnostics
      }
    }
    for name in settings.keys.sorted() where !names.contains(name) {
      faults.append(
        Diagnostic(
          .error, "there is no option “\(name.prefix(60))”",
          hint: Spelling.hint(for: name, among: names)))
    }
    guard faults.isEmpty else { throw FlightplotError(.usage, faults) }
  }

  static func number(_ name: String, _ text: String) throws(FlightplotError) -> Double {
    guard let value = Double(text), value.isFinite else {
      throw FlightplotError(.usage, "\(name): “\(text.prefix(60))” is no number")
    }
    return value
  }

  static func flag(_ name: String, _ text: String) throws(FlightplotError) -> Bool {
    switch text.lowercased() {
    case "true", "yes", "1": return true
    case "false", "no", "0": return false
    default:
      throw FlightplotError(
        .usage, "\(name): “\(text.prefix(60))” is neither yes nor no", hint: "write true or false")
    }
  }

  /// One of some words, in capitals or not.
  static func choice<Choice: RawRepresentable<String>>(
    _ name: String, _ text: String, among choices: [Choice]
  ) throws(FlightplotError) -> Choice {
    let word = text.lowercased()
    if let choice = choices.first(where: { $0.rawValue.lowercased() == word }) { return choice }
    throw FlightplotError(
      .usage, "\(name): there is no “\(text.prefix(60))”",
      hint: Spelling.hint(for: text, among: choices.map(\.rawValue)))
  }

  static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
