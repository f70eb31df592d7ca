using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Failures;

/// <summary>A slow theory that needs strace.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TracedTheoryAttribute : ConditionalTheoryAttribute
{
    public TracedTheoryAttribute([CallerMemberName] string? test = null)
        : base(SystemCallTracer.MissingReason, test)
    {
    }
}
