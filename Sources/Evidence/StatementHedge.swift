/// The word by which a source keeps its distance from a statement.
public enum StatementHedge: String, Sendable, Hashable, CaseIterable, Codable {
  case apparently
  case reportedly
  case allegedly
  case probably
  case possibly
}
