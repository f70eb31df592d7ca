using System.Diagnostics.CodeAnalysis;

namespace DataContracts.Drift.Solver;

/// <summary>The schemas are too large to be taken in within the budget.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Carries nothing.")]
[SuppressMessage("Design", "CA1064", Justification = "Never leaves the comparison.")]
internal sealed class BudgetSpentException : Exception;
