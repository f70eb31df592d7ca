using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Conformance.Differential;

/// <summary>A theory that compares with ajv, skipped with a reason if ajv is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvTheoryAttribute : ConditionalTheoryAttribute
{
    public AjvTheoryAttribute([CallerMemberName] string? test = null)
        : base(AjvProcess.MissingReason, test)
    {
    }
}
