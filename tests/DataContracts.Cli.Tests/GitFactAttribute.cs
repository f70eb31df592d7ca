namespace DataContracts.Cli.Tests;

/// <summary>A test that needs git.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute() => Skip = GitCommand.MissingReason;
}
