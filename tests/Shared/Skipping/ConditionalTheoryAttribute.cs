namespace DataContracts.Tests;

/// <summary>A theory that is skipped where there is a reason. The name shows it: of such a test <c>dotnet test</c> prints nothing else.</summary>
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
