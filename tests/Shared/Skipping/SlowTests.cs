namespace DataContracts.Tests;

/// <summary>The switch for tests that take long.</summary>
internal static class SlowTests
{
    private const string Variable = "DATACONTRACTS_SLOW_TESTS";

    /// <summary>Why slow tests are skipped, or null where they run.</summary>
    public static string? MissingReason { get; } =
        Environment.GetEnvironmentVariable(Variable) == "1" ? null : $"slow; set {Variable}=1 to run it";
}
