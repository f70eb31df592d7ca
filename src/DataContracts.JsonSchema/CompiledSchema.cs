using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Outputs;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema;

/// <summary>A contract ready to be checked against. Immutable and safe for any number of threads.</summary>
public sealed class CompiledSchema
{
    private readonly Schema _root;
    private readonly int _maxDepth;
    private readonly bool _needsMarks;
    private readonly bool _needsScope;
    private readonly Lazy<SchemaGraph> _graph;

    internal CompiledSchema(
        Schema root, int maxDepth, bool needsMarks, bool needsScope, ImmutableArray<string> sourceFiles, Lazy<SchemaGraph> graph)
    {
        _root = root;
        _maxDepth = maxDepth;
        _needsMarks = needsMarks;
        _needsScope = needsScope;
        SourceFiles = sourceFiles;
        _graph = graph;
    }

    /// <summary>Full paths of the files that the contract was compiled from, its own first.</summary>
    public ImmutableArray<string> SourceFiles { get; }

    /// <summary>What the dialect allows in the contract, and nobody can want; empty for nearly all contracts.</summary>
    public ImmutableArray<SchemaProblem> Warnings { get; internal init; } = [];

    /// <summary>The schema as a graph of keywords and subschemas, for tools that derive something from it.</summary>
    public SchemaNode Node => _graph.Value.Root;

    /// <summary>
    /// The schema that each document is as a whole from which the contract was compiled, and each meta-schema that it refers to.
    /// </summary>
    internal IReadOnlyList<SchemaNode> Documents => _graph.Value.Documents;

    /// <summary>
    /// One schema of the contract alone; null where nothing leads to it, or where what it means may depend on how it was reached.
    /// </summary>
    internal CompiledSchema? At(SchemaNode node) => !_needsScope && _graph.Value.Compiled(node) is { } schema
        ? new CompiledSchema(schema, _maxDepth, _needsMarks, _needsScope, SourceFiles, _graph)
        {
            Marked = Marked,
            AssertsFormat = AssertsFormat,
        }
        : null;

    /// <summary>Whether bytes are a JSON document that the contract allows. Allocates nothing once warm.</summary>
    /// <param name="utf8">The document; a byte order mark is skipped.</param>
    public bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var table = new TokenTable(utf8.Length / 8);
        try
        {
            return Tokenizer.Read(utf8, _maxDepth, ref table, out _) == TokenizeError.None && IsValid(utf8, table.Tokens);
        }
        finally
        {
            table.Dispose();
        }
    }

    /// <summary>Whether the contract allows a document that was read before.</summary>
    /// <param name="document">The document.</param>
    public bool IsValid(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsValid(document.Utf8, document.Tokens);
    }

    /// <summary>Every independent cause for which the contract does not allow the document, by position; empty where it does.</summary>
    /// <param name="document">The document.</param>
    public ImmutableArray<Violation> Validate(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Validate(document, 0);
    }

    /// <summary>The same for one value of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="value">The token of the value.</param>
    /// <param name="steps">Where steps are counted, or null.</param>
    /// <param name="known">What may be shown of the document by what is known of it otherwise; null for everything.</param>
    internal ImmutableArray<Violation> Validate(
        SourceDocument document, int value, SharedSteps? steps = null, Disclosure? known = null)
    {
        var evaluator = new Evaluator(document.Utf8, document.Tokens, _needsMarks, _needsScope, steps);
        try
        {
            var isValid = _root.IsValid(ref evaluator, value);
            if (isValid && evaluator.Fault == EvaluationFault.None)
            {
                return [];
            }

            evaluator.RememberVerdicts();
            if (_needsMarks)
            {
                evaluator.Marks.Rollback(0);
            }

            var disclosure = Disclose(document, ref evaluator, value).And(known ?? Disclosure.Everything);
            var violations = new ViolationCollector();
            if (evaluator.Fault == EvaluationFault.None)
            {
                _root.Collect(ref evaluator, violations, value);
            }

            // What was found before the steps were used up is wrong in any case.
            var found = evaluator.Fault is EvaluationFault.None or EvaluationFault.OutOfSteps
                ? ViolationReport.Create(document, violations, disclosure)
                : [];
            return evaluator.Fault == EvaluationFault.None ? found : [.. found, FaultReport.Create(document, ref evaluator, disclosure)];
        }
        finally
        {
            evaluator.Dispose();
        }
    }

    /// <summary>
    /// All that the contract says of a document, in one of the standard's formats. For a yes or no,
    /// <see cref="IsValid(SourceDocument)"/> is far quicker.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="format">How to say it.</param>
    public EvaluationOutput Evaluate(SourceDocument document, OutputFormat format) =>
        OutputWriter.Write(Record(document, DisclosureOf(document)), format);

    /// <summary>
    /// What the contract says of the values of a document that it allows: titles, defaults, formats, unknown keywords, which members were
    /// evaluated. Empty where it does not allow it.
    /// </summary>
    /// <param name="document">The document.</param>
    public ImmutableArray<Annotation> Annotate(SourceDocument document) =>
        AnnotationCollector.Collect(Record(document, Disclosure.Everything));

    private EvaluationRecord Record(SourceDocument document, Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(document);
        var evaluator = new Evaluator(document.Utf8, document.Tokens, _needsMarks, _needsScope);
        try
        {
            evaluator.RememberVerdicts();
            return EvaluationTree.Build(document, _root, ref evaluator, disclosure);
        }
        finally
        {
            evaluator.Dispose();
        }
    }

    internal Schema Root => _root;

    /// <summary>What the options said about <c>format</c>.</summary>
    internal bool? AssertsFormat { get; init; }

    /// <summary>Whether the contract allows a document; null where that could not be found out, or where it is not a document.</summary>
    internal bool? Judge(ReadOnlySpan<byte> utf8, SharedSteps? steps = null)
    {
        var table = new TokenTable(utf8.Length / 8);
        try
        {
            if (Tokenizer.Read(utf8, _maxDepth, ref table, out _) != TokenizeError.None)
            {
                return null;
            }

            var evaluator = new Evaluator(utf8, table.Tokens, _needsMarks, _needsScope, steps);
            try
            {
                var isValid = _root.IsValid(ref evaluator, 0);
                return evaluator.Fault == EvaluationFault.None ? isValid : null;
            }
            finally
            {
                evaluator.Dispose();
            }
        }
        finally
        {
            table.Dispose();
        }
    }

    /// <summary>
    /// RFC 6901 pointers of the values which the contract says change from run to run (<c>x-volatile</c>), in document order.
    /// </summary>
    /// <param name="document">The document; of one that the contract does not allow, as far as is known.</param>
    /// <param name="includeFormats">Whether values of the formats <c>uuid</c> and <c>date-time</c> count as well.</param>
    public ImmutableArray<string> FindVolatile(SourceDocument document, bool includeFormats)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new Dictionary<int, Volatility>();
        var evaluator = new Evaluator(document.Utf8, document.Tokens, _needsMarks, _needsScope);
        try
        {
            evaluator.RememberVerdicts();
            _root.Collect(ref evaluator, new ViolationCollector(found), 0);
        }
        finally
        {
            evaluator.Dispose();
        }

        return [.. found.Where(value => includeFormats || value.Value == Volatility.Declared).Select(value => value.Key).Order()
            .Select(document.Pointers.Of)];
    }

    /// <summary>Whether some schema of the contract marks values as secret (<c>writeOnly</c>, <c>x-sensitive</c>).</summary>
    internal bool HasSensitiveValues => Marked is not null;

    /// <summary>What the contract marks as secret; null for nothing.</summary>
    internal MarkedSchemas? Marked { get; init; }

    /// <summary>What must not be shown of the contract's own documents.</summary>
    internal ContractSecrets Secrets => _root.Secrets;

    /// <summary>What of a document may be shown; a mark counts in branches that refuse the document too.</summary>
    internal Disclosure DisclosureOf(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!HasSensitiveValues)
        {
            return Disclosure.Everything;
        }

        var evaluator = new Evaluator(document.Utf8, document.Tokens, _needsMarks, _needsScope);
        try
        {
            evaluator.RememberVerdicts();
            return Disclose(document, ref evaluator, 0);
        }
        finally
        {
            evaluator.Dispose();
        }
    }

    private Disclosure Disclose(SourceDocument document, ref Evaluator evaluator, int value) => Marked is { } marked
        ? Disclosure.Of(document, SensitiveValues.Find(_root, marked, ref evaluator, value))
        : Disclosure.Everything;

    internal bool IsValid(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, SharedSteps? steps = null)
    {
        var evaluator = new Evaluator(utf8, tokens, _needsMarks, _needsScope, steps);
        try
        {
            return _root.IsValid(ref evaluator, 0) && evaluator.Fault == EvaluationFault.None;
        }
        finally
        {
            evaluator.Dispose();
        }
    }
}
