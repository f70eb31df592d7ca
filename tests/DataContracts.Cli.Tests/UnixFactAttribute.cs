using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests;

/// <summary>A test that needs signals, named pipes and <c>/dev/full</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute([CallerMemberName] string? test = null)
    {
        Skip = File.Exists("/dev/full") ? null : "needs signals, named pipes and /dev/full";
        DisplayName = SkippedTest.Name(test, Skip);
    }
}
