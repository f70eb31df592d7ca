using System.Collections;

namespace DataContracts.Reporting;

/// <summary>Findings as every report shows them: sorted by file, position and id; each once; hidden ones left out.</summary>
public sealed class DiagnosticList : IReadOnlyList<ContractDiagnostic>
{
    private readonly List<ContractDiagnostic> _sorted;

    /// <summary>Sorts and de-duplicates.</summary>
    /// <param name="diagnostics">Findings of one check or of several, in any order.</param>
    public DiagnosticList(IEnumerable<ContractDiagnostic> diagnostics)
    {
        _sorted = [.. diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Hidden).Distinct()];
        _sorted.Sort(DiagnosticOrder.Compare);
        Errors = _sorted.Count(diagnostic => diagnostic.Severity == Severity.Error);
        Warnings = _sorted.Count(diagnostic => diagnostic.Severity == Severity.Warning);
    }

    /// <summary>How many are errors.</summary>
    public int Errors { get; }

    /// <summary>How many are warnings.</summary>
    public int Warnings { get; }

    /// <inheritdoc/>
    public int Count => _sorted.Count;

    /// <inheritdoc/>
    public ContractDiagnostic this[int index] => _sorted[index];

    /// <inheritdoc/>
    public IEnumerator<ContractDiagnostic> GetEnumerator() => _sorted.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
