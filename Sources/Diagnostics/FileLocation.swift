/// A place in a file; line and column count from 1, the column in Unicode scalars.
public struct FileLocation: Sendable, Hashable {
  public var file: String
  public var line: Int?
  public var column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension FileLocation: CustomStringConvertible {
  /// `file:line:column`, as compilers write it.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}
