import ArgumentParser
import Flightplot

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

Interrupts.exitOnInterrupt()
do {
  var command = try FlightplotCommand.parseAsRoot(
    ArgumentText.disguise(CommandLine.arguments.dropFirst()))
  try command.run()
} catch let error as FlightplotError {
  StandardError.print(error.diagnostics)
  exit(ExitStatus(error.kind).rawValue)
} catch let error where FlightplotCommand.exitCode(for: error) == .failure {
  // Nothing of ours throws anything else, so this is a fault in the program.
  StandardError.print("error: \(error)\n  hint: this is a fault in flightplot; please report it")
  exit(ExitStatus.software.rawValue)
} catch {
  let code = FlightplotCommand.exitCode(for: error)
  // Help and version come as errors too, but for standard output.
  guard code != .success else { FlightplotCommand.exit(withError: error) }
  // A bare exit status says nothing more than has been said.
  if !(error is ExitCode) {
    StandardError.print(UsageMessage.text(FlightplotCommand.fullMessage(for: error)))
  }
  exit(code.rawValue)
}
