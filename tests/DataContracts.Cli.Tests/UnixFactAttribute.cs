using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests;

/// <summary>A test that needs signals, named pipes and <c>/dev/full</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : ConditionalFactAttribute
{
    public UnixFactAttribute([CallerMemberName] string? test = null)
        : base(File.Exists("/dev/full") ? null : "needs signals, named pipes and /dev/full", test)
    {
    }
}
