namespace DataContracts.Cli.Tests;

/// <summary>A test that needs signals, named pipes and <c>/dev/full</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = File.Exists("/dev/full") ? null : "needs signals, named pipes and /dev/full";
}
