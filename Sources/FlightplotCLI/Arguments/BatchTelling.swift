import ArgumentParser

/// How much a batch tells, and in which form.
struct BatchTelling: ParsableArguments {
  /// The form of what is told on standard error.
  enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Flag(help: "Tell only what failed, and how it ended.")
  var quiet = false

  @Option(help: "text, or json: an object a line for each job and for the end. (default: text)")
  var logFormat = LogFormat.text
}
