using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The state of one evaluation of one document: its tokens, and what the few keywords that look around need.</summary>
internal ref struct Evaluator
{
    public readonly ReadOnlySpan<byte> Utf8;
    public readonly ReadOnlySpan<Token> Tokens;

    /// <summary>Whether an <c>unevaluated*</c> keyword wants to know which members and items were evaluated.</summary>
    public bool IsTracking;

    /// <summary>The time of <see cref="Marks"/> at which the schema that tracks began.</summary>
    public int SchemaStart;

    public EvaluatedMarks Marks;
    public DynamicScope Scope;
    public EvaluationFault Fault;
    public KeywordLocation? FaultPlace;
    public int FaultInstance;

    private readonly long _usualReferences;
    private long _references;
    private VerdictMemo? _memory;

    public Evaluator(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, bool needsMarks, bool needsScope)
    {
        Utf8 = utf8;
        Tokens = tokens;
        Marks = needsMarks ? new EvaluatedMarks(tokens.Length) : default;
        Scope = needsScope ? DynamicScope.Create() : default;
        _usualReferences = 1024 + (64L * tokens.Length);
    }

    /// <summary>
    /// Counts a reference. The answer is null as long as no more of them are followed than a document of this size needs.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VerdictMemo? FollowReference() => ++_references <= _usualReferences ? null : _memory ??= new VerdictMemo();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Mark(int value)
    {
        if (IsTracking)
        {
            Marks.Add(value);
        }
    }

    /// <summary>Gives up: there is no verdict. Always false, so that the evaluation ends soon.</summary>
    public bool Fail(EvaluationFault fault, KeywordLocation? place, int instance)
    {
        if (Fault == EvaluationFault.None)
        {
            Fault = fault;
            FaultPlace = place;
            FaultInstance = instance;
        }

        return false;
    }

    public void Dispose()
    {
        Marks.Dispose();
        Scope.Dispose();
    }
}
