using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A theory over the test data, skipped with the reason where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataTheoryAttribute : TheoryAttribute
{
    public DataTheoryAttribute([CallerMemberName] string? test = null)
    {
        Skip = TestData.Folder is null ? TestData.MissingReason : null;
        DisplayName = SkippedTest.Name(test, Skip);
    }
}
