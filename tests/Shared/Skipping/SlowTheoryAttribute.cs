using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A slow theory that rarely fails. It runs only if DATACONTRACTS_SLOW_TESTS is 1, as in <c>.ci/run</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowTheoryAttribute : ConditionalTheoryAttribute
{
    public SlowTheoryAttribute([CallerMemberName] string? test = null)
        : base(SlowTests.MissingReason, test)
    {
    }
}
