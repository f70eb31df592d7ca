using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Conformance.Differential;

/// <summary>A theory beside ajv, skipped with the reason where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvTheoryAttribute : ConditionalTheoryAttribute
{
    public AjvTheoryAttribute([CallerMemberName] string? test = null)
        : base(AjvProcess.MissingReason, test)
    {
    }
}
