namespace DataContracts.Cli.Tests;

/// <summary>A theory that needs git.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitTheoryAttribute : TheoryAttribute
{
    public GitTheoryAttribute() => Skip = GitCommand.MissingReason;
}
