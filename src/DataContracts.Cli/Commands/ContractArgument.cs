using System.CommandLine;

namespace DataContracts.Cli.Commands;

/// <summary>The contract that a command is about.</summary>
internal static class ContractArgument
{
    public static Argument<string> Create() =>
        new("contract") { Description = "A contract's name in the nearest 'contracts' folder, or its file." };

    /// <summary>One that may be left out where there is only one contract.</summary>
    public static Argument<string?> CreateOptional() => new("contract")
    {
        Description = "A contract's name in the nearest 'contracts' folder, or its file. Default: the only contract there.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
