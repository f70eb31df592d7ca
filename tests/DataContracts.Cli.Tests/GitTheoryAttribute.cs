using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests;

/// <summary>A theory that needs git.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitTheoryAttribute : TheoryAttribute
{
    public GitTheoryAttribute([CallerMemberName] string? test = null)
    {
        Skip = GitCommand.MissingReason;
        DisplayName = SkippedTest.Name(test, Skip);
    }
}
