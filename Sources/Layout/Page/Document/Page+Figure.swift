extension Page {
  /// The page as one figure, which its alternative text stands for.
  public func asFigure(_ alternativeText: String) -> Page {
    var page = self
    let items = layers.map { Item.group(ItemGroup(clip: $0.clip, items: $0.items)) }
    page.layers = [
      PageLayer(
        name: "figure",
        items: [
          .group(
            ItemGroup(
              items: items,
              element: StructureElement(.figure, alternativeText: alternativeText)))
        ])
    ]
    return page
  }
}
