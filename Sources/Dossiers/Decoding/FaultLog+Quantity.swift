import Diagnostics
import Routes

extension FaultLog {
  /// A quantity read from a text of the dossier; `nil` if the log now says what is wrong with it.
  func quantity<Value>(
    _ text: MarkedText, _ code: DiagnosticCode, _ parse: (String) throws(QuantityError) -> Value
  ) -> Value? {
    do {
      return try parse(text.text)
    } catch {
      self.error(code, error.message, at: text.location, hint: error.hint)
      return nil
    }
  }
}
