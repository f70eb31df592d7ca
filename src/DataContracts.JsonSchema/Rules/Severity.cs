namespace DataContracts.JsonSchema;

/// <summary>How serious a diagnostic is. The order is from least to most serious.</summary>
public enum Severity
{
    /// <summary>Not shown.</summary>
    Hidden = 0,

    /// <summary>Shown, never fails anything.</summary>
    Info = 1,

    /// <summary>Shown; fails only where warnings are treated as errors.</summary>
    Warning = 2,

    /// <summary>Fails the build, the test or the command.</summary>
    Error = 3,
}
