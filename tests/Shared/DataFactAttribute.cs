using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A test over the test data, skipped with the reason where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute([CallerMemberName] string? test = null)
    {
        Skip = TestData.Folder is null ? TestData.MissingReason : null;
        DisplayName = SkippedTest.Name(test, Skip);
    }
}
