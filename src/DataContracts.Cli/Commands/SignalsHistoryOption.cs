using System.CommandLine;

namespace DataContracts.Cli.Commands;

/// <summary>The history that a command is about.</summary>
internal static class SignalsHistoryOption
{
    public static Option<string?> Create() => new("--history")
    {
        HelpName = "file",
        Description = "The history's file. Default: signals/NAME.ndjson beside the folder 'contracts'.",
    };
}
