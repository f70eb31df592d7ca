using System.Collections.Immutable;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Contracts;

/// <summary>A contract of the request, and what became of it.</summary>
/// <param name="File">What was asked for.</param>
/// <param name="Document">Its document, or null where it can't be read.</param>
/// <param name="Name">Its name: <c>x-contract.name</c>, or the file's.</param>
/// <param name="Header">Its header.</param>
/// <param name="Compilation">Compiles it.</param>
/// <param name="Secrecy">Finds what must not be shown of its documents.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record LoadedContract(
    ContractFile File,
    SourceDocument? Document,
    string Name,
    ContractHeader Header,
    Lazy<CompiledSchema?> Compilation,
    Lazy<ContractSecrets> Secrecy,
    ImmutableArray<ContractDiagnostic> Diagnostics)
{
    /// <summary>What fixtures are checked against; null where something is wrong with it.</summary>
    public CompiledSchema? Compiled => Compilation.Value;

    /// <summary>What must not be shown of its own documents.</summary>
    public ContractSecrets Secrets => Secrecy.Value;

    /// <summary>Whether it marks, or may mark, something as secret.</summary>
    public bool HasSecrets => Compiled?.HasSensitiveValues ?? Secrets.AreMarked;

    /// <summary>What may be shown of a document of this contract; null for a text that can't be read.</summary>
    public Disclosure DisclosureOf(SourceDocument? document) =>
        !HasSecrets ? Disclosure.Everything
        : document is null || Compiled is null ? Disclosure.Nothing
        : Compiled.DisclosureOf(document);

    /// <summary>The name as messages show it.</summary>
    public string ShownName => ValueText.Shorten(Name);

    /// <summary>Its <c>$id</c> (<c>id</c> in draft-04), or null.</summary>
    public string? Identifier => Identity.Identifier;

    /// <summary>What a fixture can name it by.</summary>
    public ContractIdentity Identity => ContractIdentity.Of(File.Path, Document, Name);

    /// <summary>The contract as a whole, for a finding that rests on no single keyword.</summary>
    public ContractLocation Location => new(Name, Header.Version, File.Path, Header.Range, Header.Pointer);

    /// <summary>What it finds in a document that is a file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="known">What may be shown of the document by what else is known of it.</param>
    /// <param name="steps">Where steps are counted, or null.</param>
    public ContractDiagnostic[] Validate(SourceDocument document, Disclosure known, SharedSteps? steps = null) =>
        [.. (Compiled?.Validate(document, 0, steps, known) ?? []).Select(violation => FindingOf(document.Path, violation))];

    /// <summary>What is wrong with the text of a document of this contract, with as much of it as may be shown.</summary>
    /// <param name="path">The document's file.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="document">The document; null for a text that can't be read.</param>
    /// <param name="known">What may be shown of the document by what else is known of it.</param>
    public ContractDiagnostic[] TextFindings(
        string path, IEnumerable<SyntaxProblem> problems, SourceDocument? document, Disclosure known)
    {
        SyntaxProblem[] found = [.. problems];
        var disclosure = found.Length == 0 ? known : DisclosureOf(document).And(known);
        return [.. found.Select(problem => Finding.From(path, problem, disclosure))];
    }

    /// <summary>A finding in its own documents, whose lines are shown only where all on them may be.</summary>
    public ContractDiagnostic Guard(ContractDiagnostic finding) => Finding.Guard(finding, Secrets.Of(finding.File));

    /// <summary>A violation of this contract as a finding in a file.</summary>
    public ContractDiagnostic FindingOf(string file, Violation violation) => Finding.From(file, Name, Header.Version, violation);

    /// <summary>The files it was made from, itself first, the rest sorted.</summary>
    public ImmutableArray<string> SourceFiles =>
        [File.Path, .. (Compiled?.SourceFiles ?? []).Where(file => file != File.Path).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
