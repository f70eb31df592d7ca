using System.Runtime.CompilerServices;
using DataContracts.Compilation;
using DataContracts.Reading;

namespace DataContracts.Evaluation;

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
    public KeywordPlace? FaultPlace;
    public int FaultInstance;

    public Evaluator(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, bool needsMarks, bool needsScope)
    {
        Utf8 = utf8;
        Tokens = tokens;
        Marks = needsMarks ? new EvaluatedMarks(tokens.Length) : default;
        Scope = needsScope ? DynamicScope.Create() : default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Mark(int value)
    {
        if (IsTracking)
        {
            Marks.Add(value);
        }
    }

    /// <summary>Gives up: there is no verdict. Always false, so that the evaluation ends soon.</summary>
    public bool Fail(EvaluationFault fault, KeywordPlace? place, int instance)
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
