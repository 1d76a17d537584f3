public import Tracks

/// How recorded tracks are to be read, cleaned and understood.
public struct TrackOptions: Sendable, Hashable {
  public var cleaning: CleaningOptions
  public var findings: FindingsOptions
  /// Which columns of a CSV hold what, where its header does not say it.
  public var columns: ColumnMapping?

  public init(
    cleaning: CleaningOptions = .standard, findings: FindingsOptions = .standard,
    columns: ColumnMapping? = nil
  ) {
    self.cleaning = cleaning
    self.findings = findings
    self.columns = columns
  }
}
