internal import Yams

/// The YAML parser's complaints in words for people who do not know YAML's grammar.
enum YAMLFaultText {
  static func diagnostic(for error: any Error, file: String) -> Diagnostic {
    let whole = FileLocation(file: file)
    guard let fault = error as? YamlError else {
      return Diagnostic(.error, "not YAML: \(error)", at: whole)
    }
    switch fault {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      let place = FileLocation(file: file, line: mark.line, column: mark.column)
      if problem.contains("nesting level") {
        return Diagnostic(.error, "lists and mappings are nested too deep", at: place)
      }
      let start = context.map { ", \($0.text) that began on line \($0.mark.line)" } ?? ""
      return Diagnostic(.error, "not YAML: \(problem)\(start)", at: place, hint: hint(for: problem))
    case .composer(_, let problem, let mark, _):
      let place = FileLocation(file: file, line: mark.line, column: mark.column)
      if problem.contains("another document") {
        return Diagnostic(
          .error, "a second document begins here", at: place,
          hint: "one file holds one dossier: take the line “---” out")
      }
      return Diagnostic(.error, "not YAML: \(problem)", at: place, hint: hint(for: problem))
    case .reader(let problem, _, _, _):
      return Diagnostic(.error, "not YAML: \(problem)", at: whole)
    case .memory:
      return Diagnostic(.error, "lists and mappings are nested too deep", at: whole)
    case .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded, .duplicatedKeysInMapping:
      return Diagnostic(.error, "not YAML", at: whole)
    }
  }

  private static func hint(for problem: String) -> String? {
    switch problem {
    case let text where text.contains("cannot start any token"):
      "a tab, @, %, or ` cannot begin a value: indent with spaces, put such text in quotes"
    case let text where text.contains("mapping values are not allowed"):
      "text that holds a colon and a space stands in quotes; keys of one mapping stand below "
        + "one another"
    case let text where text.contains("expected ':'"):
      "a key needs a colon and a space behind it"
    case let text where text.contains("unexpected end of stream"):
      "a quotation mark is not closed"
    case let text where text.contains("expected ',' or"):
      "a bracket is not closed, or a comma is missing"
    case let text where text.contains("expected <block end>"):
      "check the indentation of this line against the line above"
    case let text where text.contains("undefined alias"):
      "text that begins with * stands in quotes"
    default: nil
    }
  }
}
