/// The version of library and tool, as Semantic Versioning 2.0.0 writes it.
public enum FlightplotVersion {
  public static let current = "0.1.0"
}
