using DataContracts.Cli.Commands;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var error = StandardStreams.OpenError();
        try
        {
            using var output = StandardStreams.OpenOutput();
            var context = new CommandContext(
                Console.OpenStandardInput,
                new CommandOutput(output),
                new CommandOutput(error),
                StandardStreams.ReadEnvironment(),
                Environment.CurrentDirectory);
            return ContractsCommand.Run(args, context);
        }
        catch (CannotRunException exception)
        {
            return Fail(error, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(error, exception.Message);
        }
#pragma warning disable CA1031 // The edge of the program: a defect ends in one line and an exit code, whatever it is.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(error, $"internal error, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static int Fail(StreamWriter error, string message)
    {
        new CommandOutput(error).Line("contracts: " + message);
        return ExitCode.CouldNotRun;
    }
}
