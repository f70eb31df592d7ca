namespace DataContracts.Tests;

/// <summary>
/// A test that is skipped if there is a reason, which its name shows since <c>dotnet test</c> prints only the name.
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
