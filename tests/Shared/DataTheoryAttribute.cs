using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A theory that needs the test data, skipped with a reason if it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataTheoryAttribute : ConditionalTheoryAttribute
{
    public DataTheoryAttribute([CallerMemberName] string? test = null)
        : base(TestData.Folder is null ? TestData.MissingReason : null, test)
    {
    }
}
