internal import Phrases

extension Wording {
  /// Of so many versions of a fact all are told, of more only these: no reader takes in twelve.
  public static let mostVersions = 4

  /// `An-124 or Il-76`; of many the first few, `… or 8 more versions`.
  public func versions(_ texts: [String]) -> String {
    let more = texts.count - Self.mostVersions
    let shown =
      texts.prefix(Self.mostVersions)
      + (more > 0 ? [book("list.moreVersions", count: more, ["n": number(Double(more))])] : [])
    return book.joined(Array(shown), "list.orAgain")
  }
}
