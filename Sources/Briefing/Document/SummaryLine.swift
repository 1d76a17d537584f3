/// One question that a reader brings along, and its answer.
public struct SummaryLine: Sendable, Hashable {
  /// `Who`, `When`.
  public var question: String
  public var answer: String

  public init(_ question: String, _ answer: String) {
    self.question = question
    self.answer = answer
  }
}
