using System.Collections.Immutable;

namespace DataContracts.Reporting;

/// <summary>What a printer prints: the findings, and what was looked at to find them.</summary>
/// <param name="Diagnostics">The findings.</param>
/// <param name="Fixtures">Every fixture that was checked.</param>
/// <param name="Contracts">Every contract that was checked.</param>
public sealed record Report(
    DiagnosticList Diagnostics,
    ImmutableArray<CheckedFixture> Fixtures,
    ImmutableArray<CheckedContract> Contracts)
{
    /// <summary>The report of one check.</summary>
    /// <param name="result">What the engine returned.</param>
    public static Report From(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Report(new DiagnosticList(result.Diagnostics), result.Fixtures, result.Contracts);
    }
}
