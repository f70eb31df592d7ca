using System.Collections.Immutable;
using DataContracts.Diagnostics;
using DataContracts.Rules;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Bounds;

/// <summary>Checks the last run of a history by the bounds of its contract and by the runs before it.</summary>
internal static class SignalCheck
{
    /// <param name="contract">The contract.</param>
    /// <param name="history">Its history.</param>
    /// <param name="historyPath">The file of the history.</param>
    public static ImmutableArray<ContractDiagnostic> Run(SourceDocument contract, SignalHistory history, string historyPath) =>
        Run(contract, history, historyPath, BoundReader.Read(contract), DriftCheck.JudgeLast(TrackedSignals.Of(history)));

    /// <param name="contract">The contract.</param>
    /// <param name="history">Its history.</param>
    /// <param name="historyPath">The file of the history.</param>
    /// <param name="bounds">The contract's bounds.</param>
    /// <param name="drift">The judgment of the last run; null where there is no run.</param>
    public static ImmutableArray<ContractDiagnostic> Run(
        SourceDocument contract, SignalHistory history, string historyPath, ContractBounds bounds, DriftReport? drift) =>
        DiagnosticOrder.Sort(
        [
            .. bounds.Problems.Select(Finding.From),
            .. history.Notes.Select(note => At(historyPath, note)),
            .. bounds.Bounds.SelectMany(bound => BoundFindings.Of(bound, contract.Path, history)),
            .. drift is null ? [] : DriftFindings.Of(drift, bounds.Places, contract.Path, historyPath),
        ]);

    private static ContractDiagnostic At(string path, HistoryNote note) => Finding.At(
        SignalRules.UnusableLine, path, new SourceRange(note.Line, 1, note.Line, 1), note.Message);
}
