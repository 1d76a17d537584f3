import Diagnostics
import Exports

/// What `flightplot check` found in some dossiers, as text and as JSON.
struct CheckReport {
  private(set) var findings: [Diagnostic] = []
  /// Whether warnings count as errors.
  let isStrict: Bool

  init(isStrict: Bool) { self.isStrict = isStrict }

  mutating func add(_ found: [Diagnostic]) {
    findings += found.map { finding in
      guard isStrict, finding.severity == .warning else { return finding }
      var stricter = finding
      stricter.severity = .error
      return stricter
    }
  }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  var text: String { findings.map { $0.description + "\n" }.joined() }

  /// `2 dossiers: 1 error, 3 warnings, no notes`.
  func summary(of files: Int) -> String {
    func amount(_ count: Int, _ what: String) -> String {
      "\(count == 0 ? "no" : String(count)) \(what)\(count == 1 ? "" : "s")"
    }
    return "\(amount(files, "dossier")): \(amount(count(.error), "error")), "
      + "\(amount(count(.warning), "warning")), \(amount(count(.note), "note"))"
  }

  var document: JSONValue {
    .members([
      "errorCount": .integer(count(.error)), "warningCount": .integer(count(.warning)),
      "noteCount": .integer(count(.note)),
      "findings": .array(
        findings.map { finding in
          .members([
            "file": finding.location.map { .string($0.file) },
            "line": finding.location?.line.map { .integer($0) },
            "column": finding.location?.column.map { .integer($0) },
            "severity": .string(finding.severity.rawValue),
            "code": finding.code.map { .string($0.rawValue) },
            "message": .string(finding.message), "hint": finding.hint.map { .string($0) },
          ])
        }),
    ])
  }

  static var codeTable: TextTable {
    var table = TextTable([("code", .left), ("found", .left)])
    for code in DiagnosticCode.allCases { table.add([code.rawValue, code.meaning]) }
    return table
  }

  static var codes: JSONValue {
    .array(
      DiagnosticCode.allCases.map {
        .members(["code": .string($0.rawValue), "meaning": .string($0.meaning)])
      })
  }
}
