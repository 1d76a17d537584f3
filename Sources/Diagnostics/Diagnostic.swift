/// One finding about an input: what is wrong, where, and what was probably meant.
///
/// What message and hint quote between “ and ” is clipped to some 80 characters.
public struct Diagnostic: Sendable, Hashable {
  public var severity: Severity
  public var message: String
  public var location: FileLocation?
  /// What to write instead, or where to look.
  public var hint: String?
  /// Stable code for scripts, where the finding has one.
  public var code: DiagnosticCode?

  public init(
    _ severity: Severity, _ message: String, at location: FileLocation? = nil, hint: String? = nil,
    code: DiagnosticCode? = nil
  ) {
    self.severity = severity
    self.message = message.clippingQuotes()
    self.location = location
    self.hint = hint?.clippingQuotes()
    self.code = code
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: severity: message`, with the hint on a line of its own.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    let suffix = code.map { " [\($0.rawValue)]" } ?? ""
    let first = "\(place)\(severity.rawValue): \(message)\(suffix)"
    return hint.map { "\(first)\n  hint: \($0)" } ?? first
  }
}
