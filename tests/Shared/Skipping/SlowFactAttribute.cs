using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A test that takes long and rarely finds anything. It runs where DATACONTRACTS_SLOW_TESTS is 1, as in <c>.ci/run</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowFactAttribute : ConditionalFactAttribute
{
    public SlowFactAttribute([CallerMemberName] string? test = null)
        : base(SlowTests.MissingReason, test)
    {
    }
}
