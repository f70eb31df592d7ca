using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Conformance.Differential;

/// <summary>A theory beside ajv, skipped with the reason where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvTheoryAttribute : TheoryAttribute
{
    public AjvTheoryAttribute([CallerMemberName] string? test = null)
    {
        Skip = AjvProcess.MissingReason;
        DisplayName = SkippedTest.Name(test, Skip);
    }
}
