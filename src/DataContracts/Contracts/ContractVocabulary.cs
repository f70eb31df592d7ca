using System.Collections.Immutable;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Contracts;

/// <summary>The vocabulary of <c>x-contract</c>: its meta-schema is a contract of this repository, and embedded.</summary>
internal static class ContractVocabulary
{
    private const string MetaSchemaUri = "urn:data-contracts:meta:x-contract";

    private static readonly Lazy<SourceDocument> s_document = new(Read);

    private static readonly Lazy<CompiledSchema> s_metaSchema = new(Compile);

    /// <summary>How a dialect may name it, and where its meta-schema comes from.</summary>
    public static SchemaVocabulary Vocabulary { get; } =
        new("urn:data-contracts:vocab:x-contract", ["x-contract"], MetaSchemaUri, () => s_document.Value);

    /// <summary>What is wrong with a contract's header.</summary>
    public static ImmutableArray<SchemaProblem> Check(SourceDocument document) =>
        s_metaSchema.Value.IsValid(document)
            ? []
            : [.. s_metaSchema.Value.Validate(document)
                .Select(violation => new SchemaProblem(SchemaRules.InvalidSchema, document.Path, violation.Range, Message(violation),
                    violation.InstancePointer))];

    private static string Message(Violation violation)
    {
        var place = violation.InstancePointer.TrimStart('/').Replace('/', '.');
        return place == "x-contract" ? $"'x-contract': {violation.Message}" : $"'{ValueText.Shorten(place)}': {violation.Message}";
    }

    private static CompiledSchema Compile() =>
        new SchemaCompiler(new CompilerOptions { Vocabularies = [Vocabulary] }).Compile(s_document.Value, out var problems)
        ?? throw new InvalidOperationException(problems[0].Message);

    private static SourceDocument Read()
    {
        using var stream = typeof(ContractVocabulary).Assembly.GetManifestResourceStream(MetaSchemaUri)!;
        var utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return SourceDocument.Parse(utf8, MetaSchemaUri, maxDepth: 64, out _)!;
    }
}
