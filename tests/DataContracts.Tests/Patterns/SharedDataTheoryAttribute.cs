namespace DataContracts.Tests.Patterns;

/// <summary>A theory over the shared data; skipped, and saying so, where that data is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute()
    {
        if (SharedData.Root is null)
        {
            Skip = "DATACONTRACTS_DATA names no folder and ../shared/data does not exist.";
        }
    }
}
