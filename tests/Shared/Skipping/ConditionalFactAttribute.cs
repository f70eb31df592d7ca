namespace DataContracts.Tests;

/// <summary>
/// A test that is skipped where there is a reason. Its name shows the reason: <c>dotnet test</c> prints nothing else of it.
/// </summary>
internal abstract class ConditionalFactAttribute : FactAttribute
{
    protected ConditionalFactAttribute(string? reason, string? test)
    {
        Test = test;
        Skip = reason;
        DisplayName = reason is null ? null : $"{test} (skipped: {reason})";
    }

    /// <summary>The name of the method, which the compiler fills in.</summary>
    public string? Test { get; }
}
