/// Why a page could not become a file.
public enum RenderError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No surface of this size can be made; in pixels for PNG, in points for PDF.
  case size(width: Double, height: Double)
  /// Cairo stopped, in its own words.
  case drawing(String)
  /// The PNG encoder stopped, in its own words.
  case encoding(String)
  /// Cairo's PDF could not be completed, in the words of qpdf.
  case finishing(String)

  public var description: String {
    switch self {
    case .size(let width, let height): "a page of \(width) × \(height) cannot be drawn"
    case .drawing(let reason): "drawing failed: \(reason)"
    case .encoding(let reason): "writing PNG failed: \(reason)"
    case .finishing(let reason): "completing the PDF failed: \(reason)"
    }
  }
}
