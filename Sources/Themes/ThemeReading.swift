public import Diagnostics

/// A theme from a file, and what its user should know of it.
public struct ThemeReading: Sendable {
  public var theme: Theme
  /// Colours that stand out too little, each at its place in the file.
  public var warnings: [Diagnostic]

  public init(theme: Theme, warnings: [Diagnostic] = []) {
    self.theme = theme
    self.warnings = warnings
  }
}
