extension Array {
  /// The ends of so many sides of a ring of corners, from one on; past the last it goes on at the first.
  @inlinable
  public func stretch(from first: Int, sides: Int) -> [Element] {
    let end = first + sides
    return end < count
      ? Array(self[first...end]) : Array(self[first...]) + self[...(end - count)]
  }
}
