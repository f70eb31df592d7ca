namespace DataContracts.Tests;

/// <summary>How a test that is skipped is shown: of such a test <c>dotnet test</c> prints nothing but the name, so the name has the reason.</summary>
internal static class SkippedTest
{
    /// <summary>The name to show, or null for the usual one where there is no reason to skip.</summary>
    public static string? Name(string? test, string? reason) => reason is null ? null : $"{test} (skipped: {reason})";
}
