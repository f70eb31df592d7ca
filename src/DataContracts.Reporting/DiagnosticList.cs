using System.Collections;

namespace DataContracts.Reporting;

/// <summary>Findings as every report shows them: sorted by file, position and id; each once; hidden ones left out.</summary>
public sealed class DiagnosticList : IReadOnlyList<ContractDiagnostic>
{
    /// <summary>How many findings of a file are listed where nothing else was asked for.</summary>
    public const int UsualLimit = 100;

    private readonly List<ContractDiagnostic> _sorted;

    /// <summary>Sorts and de-duplicates.</summary>
    /// <param name="diagnostics">Findings of one check or of several, in any order.</param>
    public DiagnosticList(IEnumerable<ContractDiagnostic> diagnostics)
    {
        _sorted = [.. diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Hidden).Distinct()];
        _sorted.Sort(DiagnosticOrder.Compare);
        Errors = _sorted.Count(diagnostic => diagnostic.Severity == Severity.Error);
        Warnings = _sorted.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        Total = _sorted.Count;
    }

    private DiagnosticList(List<ContractDiagnostic> sorted, DiagnosticList all)
    {
        _sorted = sorted;
        Errors = all.Errors;
        Warnings = all.Warnings;
        Total = all.Total;
    }

    /// <summary>How many are errors, listed or not.</summary>
    public int Errors { get; }

    /// <summary>How many are warnings, listed or not.</summary>
    public int Warnings { get; }

    /// <summary>How many there are, listed or not.</summary>
    public int Total { get; }

    /// <inheritdoc/>
    public int Count => _sorted.Count;

    /// <inheritdoc/>
    public ContractDiagnostic this[int index] => _sorted[index];

    /// <summary>The first findings of each file, and where there are more, one that says how many. All of them are counted still.</summary>
    /// <param name="most">How many of a file are listed; 0 for all.</param>
    public DiagnosticList Limit(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return most == 0 ? this
            : new DiagnosticList(
                [.. _sorted.GroupBy(finding => finding.File).SelectMany(file => FindingLimit.Apply([.. file], most))], this);
    }

    /// <inheritdoc/>
    public IEnumerator<ContractDiagnostic> GetEnumerator() => _sorted.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
