/// One thing drawn on a page.
public enum Item: Sendable, Hashable {
  case path(PathItem)
  case text(TextItem)
  /// Items drawn together, cut to `clip` where one is given.
  case group(ItemGroup)
}
