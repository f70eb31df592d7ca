using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A test over the test data, skipped with the reason where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataFactAttribute : ConditionalFactAttribute
{
    public DataFactAttribute([CallerMemberName] string? test = null)
        : base(TestData.Folder is null ? TestData.MissingReason : null, test)
    {
    }
}
