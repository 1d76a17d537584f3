/// What a file says about itself.
public struct DocumentInfo: Sendable, Hashable {
  public var title: String?
  public var author: String?
  public var subject: String?
  public var keywords: [String]
  /// Program and version.
  public var creator: String
  /// Seconds since 1970 from `SOURCE_DATE_EPOCH`; `nil` writes no date. Never the clock.
  public var dateUnixSeconds: Int?
  /// BCP 47 tag of the text.
  public var language: String

  public init(
    title: String? = nil, author: String? = nil, subject: String? = nil, keywords: [String] = [],
    creator: String, dateUnixSeconds: Int? = nil, language: String = "en"
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.creator = creator
    self.dateUnixSeconds = dateUnixSeconds
    self.language = language
  }
}
