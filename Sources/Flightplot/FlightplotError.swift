public import Diagnostics

/// Why the library could not do as asked: all that was found in one run, and of which sort it is.
public struct FlightplotError: Error, Sendable, Hashable {
  /// What sort of fault it is; the command line's exit status follows from it.
  public enum Kind: Sendable, Hashable {
    /// Asked for wrongly: a size of nothing, a theme that is not there, an unknown place in a route.
    case usage
    /// The dossier or the atlas is wrong.
    case data
    /// A file to read is not there or may not be read.
    case noInput
    /// A fault of the program or of what it is installed with.
    case `internal`
    /// A file or folder cannot be made.
    case cannotCreate
    /// Reading or writing broke off.
    case readOrWrite
  }

  public var kind: Kind
  /// At least one error, with the warnings and notes found beside it.
  public var diagnostics: [Diagnostic]

  public init(_ kind: Kind, _ diagnostics: [Diagnostic]) {
    self.kind = kind
    self.diagnostics = diagnostics
  }

  /// A single error without a place in a file.
  public init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.init(kind, [Diagnostic(.error, message, hint: hint)])
  }

  /// The faults of an input, as its reader found them.
  public init(_ fault: InputFault) {
    let kind: Kind =
      switch fault.kind {
      case .data: .data
      case .noInput: .noInput
      case .readFault: .readOrWrite
      }
    self.init(kind, fault.diagnostics)
  }
}

extension FlightplotError: CustomStringConvertible {
  /// Each finding as compilers write it, one after another.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
