using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DataContracts.Rules;

namespace DataContracts;

/// <summary>Whether C# types hold what contracts allow.</summary>
public static class TypeCoverage
{
    /// <summary>Compares a contract with a type. A property that the type has no place for is not held, even where the serializer skips it.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="type">The type that its documents are read into.</param>
    /// <param name="options">How they are read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What the contract allows and the type can't hold, each with a document that shows it (DC3007), or could not be decided (DC3009); empty where the type holds all.</returns>
    public static ImmutableArray<ContractDiagnostic> Check(CompiledSchema contract, Type type, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(type);
        var inclusion = SchemaComparer.Compare(contract, Compile(type, options), cancellationToken: cancellationToken).NewlyRejected;
        return inclusion.Verdict == InclusionVerdict.Compatible ? [] : [.. inclusion.Changes.Select(change => Finding(contract, type, change))];
    }

    /// <summary>The schema of a type, ready to check documents against or to compare.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    public static CompiledSchema Compile(Type type, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        var compiler = new CompilerOptions { AssertFormat = true };
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(TypeSchema.Of(type, options)), $"{type}", compiler.MaxDepth, out var problem)
            ?? throw new NotSupportedException($"The schema of {type} can't be read: {problem!.Message}.");
        return new SchemaCompiler(compiler).Compile(document, out var problems)
            ?? throw new NotSupportedException($"The schema of {type} can't be used: {problems[0].Message}.");
    }

    private static ContractDiagnostic Finding(CompiledSchema contract, Type type, SchemaChange change)
    {
        var message = change.IsUndecided
            ? $"whether {type} holds all that the contract allows is undecided: {change.Message}"
            : $"{type} can't hold all that the contract allows: {change.Message}; it allows {change.Witness}";
        return new ContractDiagnostic(
            change.IsUndecided ? DriftRules.Undecided : DriftRules.NewlyRejected,
            Severity.Error,
            change.Old?.File ?? contract.SourceFiles[0],
            change.Old?.Range ?? SourceRange.FileStart,
            message,
            change.Old?.Pointer,
            change.Keyword.Length == 0 ? null : change.Keyword);
    }
}
