namespace DataContracts.Tests;

/// <summary>
/// A theory that is skipped where there is a reason. Its name shows the reason: <c>dotnet test</c> prints nothing else of it.
/// </summary>
internal abstract class ConditionalTheoryAttribute : TheoryAttribute
{
    protected ConditionalTheoryAttribute(string? reason, string? test)
    {
        Test = test;
        Skip = reason;
        DisplayName = reason is null ? null : $"{test} (skipped: {reason})";
    }

    /// <summary>The name of the method, which the compiler fills in.</summary>
    public string? Test { get; }
}
