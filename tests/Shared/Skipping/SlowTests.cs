namespace DataContracts.Tests;

/// <summary>The switch for slow tests.</summary>
internal static class SlowTests
{
    public const string Variable = "DATACONTRACTS_SLOW_TESTS";

    /// <summary>Whether slow tests run.</summary>
    public static bool Run { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>The reason why slow tests are skipped, or null if they run.</summary>
    public static string? MissingReason { get; } = Run ? null : $"slow; set {Variable}=1 to run it";
}
