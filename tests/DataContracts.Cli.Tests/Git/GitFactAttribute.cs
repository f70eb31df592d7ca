using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Git;

/// <summary>A test that needs git.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : ConditionalFactAttribute
{
    public GitFactAttribute([CallerMemberName] string? test = null)
        : base(GitCommand.MissingReason, test)
    {
    }
}
