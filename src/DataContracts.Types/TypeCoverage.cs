using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DataContracts.Rules;
using DataContracts.Types;

namespace DataContracts;

/// <summary>Whether C# types hold what contracts allow.</summary>
public static class TypeCoverage
{
    /// <summary>
    /// Compares a contract with a type. A property that the type has no place for is not held, even where the serializer skips it.
    /// </summary>
    /// <param name="contract">The contract.</param>
    /// <param name="type">The type that its documents are read into.</param>
    /// <param name="options">How they are read; null for the defaults.</param>
    /// <param name="accepted">Documents that do not occur although the contract allows them.</param>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// What the contract allows and the type can't hold (DC6001), each with a document that shows it, or with the keyword that left it
    /// undecided; empty where the type holds all.
    /// </returns>
    public static ImmutableArray<ContractDiagnostic> Check(
        CompiledSchema contract,
        Type type,
        JsonSerializerOptions? options = null,
        TypeGaps accepted = TypeGaps.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(type);
        var values = Changes(contract, Compile(TypeSchema.Of(type, options, accepted, isStrict: false), type), cancellationToken);
        var findings = values.Select(change => ValueFinding(contract, type, change));
        if (!accepted.HasFlag(TypeGaps.IntegerSpelling))
        {
            // With all integers left out that are not read in every spelling, what is newly rejected are those that the contract allows.
            var known = values.Select(change => change.Old?.Pointer).ToHashSet(StringComparer.Ordinal);
            var spellings = Changes(contract, Compile(TypeSchema.Of(type, options, accepted, isStrict: true), type), cancellationToken);
            findings = findings.Concat(
                spellings.Where(change => !known.Contains(change.Old?.Pointer)).Select(change => SpellingFinding(contract, type, change)));
        }

        return [.. findings];
    }

    /// <summary>The schema of a type, ready to check documents against or to compare.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static CompiledSchema Compile(Type type, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Compile(TypeSchema.Of(type, options), type);
    }

    private static CompiledSchema Compile(string schema, Type type)
    {
        var compiler = new CompilerOptions { AssertFormat = true };
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), $"{type}", compiler.MaxDepth, out var problem)
            ?? throw new NotSupportedException($"The schema of {type} can't be read: {problem!.Message}.");
        return new SchemaCompiler(compiler).Compile(document, out var problems)
            ?? throw new NotSupportedException($"The schema of {type} can't be used: {problems[0].Message}.");
    }

    private static ImmutableArray<SchemaChange> Changes(CompiledSchema contract, CompiledSchema type, CancellationToken cancellationToken)
    {
        var inclusion = SchemaComparer.Compare(contract, type, cancellationToken: cancellationToken).NewlyRejected;
        return inclusion.Verdict == InclusionVerdict.Compatible ? [] : inclusion.Changes;
    }

    private static ContractDiagnostic ValueFinding(CompiledSchema contract, Type type, SchemaChange change) => Finding(
        contract,
        change,
        change.IsUndecided
            ? $"whether {type} holds all that the contract allows is undecided: {change.Message}"
            : $"{type} can't hold all that the contract allows: {change.Message}; it allows {change.Witness}");

    private static ContractDiagnostic SpellingFinding(CompiledSchema contract, Type type, SchemaChange change) => Finding(
        contract,
        change,
        change.IsUndecided
            ? $"whether {type} reads every integer that the contract allows is undecided: {change.Message}"
            : $"{type} does not read every integer that the contract allows, which may be written as 1.0 or 1e1 too; it allows "
                + $"{IntegerText.WithFraction(change.Witness!)}; "
                + $"give it a converter that reads them, or accept {nameof(TypeGaps)}.{nameof(TypeGaps.IntegerSpelling)}");

    private static ContractDiagnostic Finding(CompiledSchema contract, SchemaChange change, string message) => new(
        UseRules.NotCovered,
        Severity.Error,
        change.Old?.File ?? contract.SourceFiles[0],
        change.Old?.Range ?? SourceRange.FileStart,
        message,
        change.Old?.Pointer,
        change.Keyword.Length == 0 ? null : change.Keyword);
}
