using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests;

/// <summary>A test that needs git.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute([CallerMemberName] string? test = null)
    {
        Skip = GitCommand.MissingReason;
        DisplayName = SkippedTest.Name(test, Skip);
    }
}
