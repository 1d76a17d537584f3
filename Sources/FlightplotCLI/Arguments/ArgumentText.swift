import ArgumentParser

/// A text from the command line that may begin with a minus.
///
/// ArgumentParser takes whatever begins with '-' for an option, so coordinates south of the equator
/// would have to follow `--` or `=`. No option of ours begins with a figure, so before parsing
/// `disguise` sets the minus sign of Unicode in place of a hyphen that a figure follows, and this
/// type puts the hyphen back.
struct ArgumentText: ExpressibleByArgument, Sendable, Hashable {
  let text: String

  init(argument: String) {
    text = argument.hasPrefix(Self.minus) ? "-" + argument.dropFirst() : argument
  }

  /// U+2212, which a terminal shows like the hyphen it stands for.
  private static let minus = "\u{2212}"

  /// The arguments as ArgumentParser may see them; what follows `--` needs no disguise.
  static func disguise(_ arguments: some Sequence<String>) -> [String] {
    var isBehindTerminator = false
    return arguments.map { argument in
      if argument == "--" { isBehindTerminator = true }
      guard !isBehindTerminator, startsNumber(argument) else { return argument }
      return minus + argument.dropFirst()
    }
  }

  /// A message about disguised arguments with the minus signs that were typed.
  static func plain(_ message: String) -> String {
    var text = ""
    var rest = Substring(message)
    while let character = rest.popFirst() {
      let isDisguise = String(character) == minus && startsNumber("-" + rest.prefix(2))
      text.append(isDisguise ? "-" : character)
    }
    return text
  }

  /// Whether a text is a minus and a figure, a decimal point perhaps between them.
  private static func startsNumber(_ text: String) -> Bool {
    guard text.first == "-" else { return false }
    let rest = text.dropFirst().drop { $0 == "." }
    return rest.first?.isASCII == true && rest.first?.isNumber == true
  }
}

extension ArgumentText: CustomStringConvertible {
  /// As the help shows a default.
  var description: String { text }
}
