using System.Collections.Immutable;
using DataContracts.Dialects;

namespace DataContracts.Versions;

/// <summary>The vocabulary of <c>x-contract</c>: its meta-schema is a contract of this repository, and embedded.</summary>
internal static class ContractVocabulary
{
    public const string Uri = "urn:data-contracts:vocab:x-contract";

    public const string MetaSchemaUri = "urn:data-contracts:meta:x-contract";

    private static readonly Lazy<CompiledContract> s_metaSchema = new(Compile);

    /// <summary>What is wrong with a contract's header.</summary>
    public static ImmutableArray<ContractProblem> Check(SourceDocument document) =>
        s_metaSchema.Value.IsValid(document)
            ? []
            : [.. s_metaSchema.Value.Validate(document).Select(violation => new ContractProblem("DC0012", document.Path, violation.Range, Message(violation), violation.InstancePointer))];

    private static string Message(Violation violation)
    {
        var place = violation.InstancePointer.TrimStart('/').Replace('/', '.');
        return place == "x-contract" ? $"'x-contract': {violation.Message}" : $"'{Violations.ValueText.Shorten(place)}': {violation.Message}";
    }

    private static CompiledContract Compile()
    {
        var document = EmbeddedMetaSchemas.Find(MetaSchemaUri)!;
        return new ContractCompiler(new CompilerOptions()).Compile(document, out var problems)
            ?? throw new InvalidOperationException(problems[0].Message);
    }
}
