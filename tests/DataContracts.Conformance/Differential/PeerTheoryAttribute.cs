using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Conformance.Differential;

/// <summary>A theory that compares with other validators, skipped with a reason if they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PeerTheoryAttribute : ConditionalTheoryAttribute
{
    public PeerTheoryAttribute([CallerMemberName] string? test = null)
        : base(PeerProcess.MissingReason, test)
    {
    }
}
