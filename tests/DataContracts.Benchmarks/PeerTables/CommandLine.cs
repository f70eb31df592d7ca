namespace DataContracts.Benchmarks.PeerTables;

/// <summary>A program with its arguments, or the reason why it is missing.</summary>
internal sealed record CommandLine(string Name, string? Absent, string Program, params string[] Arguments)
{
    public CommandLine With(params string[] more) => this with { Arguments = [.. Arguments, .. more] };

    public static CommandLine Missing(string name, string reason) => new(name, reason, "");
}
