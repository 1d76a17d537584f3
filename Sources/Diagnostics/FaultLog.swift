/// Collects what is found wrong with one input, so that one run can report all of it.
///
/// It is shared by the readers of one input while they run and never leaves their task.
public final class FaultLog {
  /// Errors beyond this many are counted, not kept: nobody reads them, and a file of the wrong
  /// sort would make one of every line.
  public static let errorLimit = 100

  private var kept: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private var errorCount = 0
  private var isCutShort = false

  public init() {}

  public var hasErrors: Bool { errorCount > 0 }

  /// Whether further errors are only counted.
  public var isFull: Bool { errorCount >= Self.errorLimit }

  /// Tells that a full log made somebody leave off looking for more.
  public func cutShort() { isCutShort = true }

  public func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error, errorCount >= Self.errorLimit {
      errorCount += 1
      return
    }
    // An alias shows the same text at several places of the tree: say a thing once.
    guard seen.insert(diagnostic).inserted else { return }
    if diagnostic.severity == .error { errorCount += 1 }
    kept.append(diagnostic)
  }

  public func error(_ message: String, at location: FileLocation?, hint: String? = nil) {
    add(Diagnostic(.error, message, at: location, hint: hint))
  }

  public func error(
    _ code: DiagnosticCode, _ message: String, at location: FileLocation?, hint: String? = nil
  ) {
    add(Diagnostic(.error, message, at: location, hint: hint, code: code))
  }

  public func warning(_ message: String, at location: FileLocation?, hint: String? = nil) {
    add(Diagnostic(.warning, message, at: location, hint: hint))
  }

  public func warning(
    _ code: DiagnosticCode, _ message: String, at location: FileLocation?, hint: String? = nil
  ) {
    add(Diagnostic(.warning, message, at: location, hint: hint, code: code))
  }

  public func note(_ message: String, at location: FileLocation?, hint: String? = nil) {
    add(Diagnostic(.note, message, at: location, hint: hint))
  }

  public func note(
    _ code: DiagnosticCode, _ message: String, at location: FileLocation?, hint: String? = nil
  ) {
    add(Diagnostic(.note, message, at: location, hint: hint, code: code))
  }

  /// Everything found, in the order of the file.
  public var diagnostics: [Diagnostic] {
    let sorted = kept.enumerated().sorted { a, b in
      let (left, right) = (Self.place(of: a.element), Self.place(of: b.element))
      return left == right ? a.offset < b.offset : left < right
    }
    .map(\.element)
    let unsaid = errorCount - Self.errorLimit
    var rest: [String] = []
    if unsaid > 0 { rest.append("and \(unsaid) more errors") }
    if isCutShort { rest.append("after so many errors the rest was not looked at") }
    return sorted + rest.map { Diagnostic(.error, $0, at: sorted.last?.location) }
  }

  /// Throws what was found if any of it is an error.
  public func throwIfErrors(_ kind: InputFault.Kind = .data) throws(InputFault) {
    if hasErrors { throw InputFault(kind, diagnostics) }
  }

  private static func place(of diagnostic: Diagnostic) -> (Int, Int) {
    (diagnostic.location?.line ?? 0, diagnostic.location?.column ?? 0)
  }
}
