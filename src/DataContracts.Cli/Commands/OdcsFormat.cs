using System.CommandLine;

namespace DataContracts.Cli.Commands;

/// <summary>The Open Data Contract Standard on the command line, in both directions.</summary>
internal static class OdcsFormat
{
    public const string Name = "odcs";

    public static Option<bool> Force() => new("--force") { Description = "Overwrite what is there and differs." };
}
