/// The errors found in one input, all of one run, with any warnings and notes found beside them.
public struct InputFault: Error, Sendable, Hashable {
  /// Which exit status the fault deserves.
  public enum Kind: Sendable, Hashable {
    /// The content is wrong: 65.
    case data
    /// The file is not there or cannot be opened: 66.
    case noInput
    /// The file broke off while being read: 74.
    case readFault
  }

  public var kind: Kind
  public var diagnostics: [Diagnostic]

  public init(_ kind: Kind, _ diagnostics: [Diagnostic]) {
    self.kind = kind
    self.diagnostics = diagnostics
  }
}
