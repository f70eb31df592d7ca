using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Git;

/// <summary>A theory that needs git.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitTheoryAttribute : ConditionalTheoryAttribute
{
    public GitTheoryAttribute([CallerMemberName] string? test = null)
        : base(GitCommand.MissingReason, test)
    {
    }
}
