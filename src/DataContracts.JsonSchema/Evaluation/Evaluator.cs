using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The state of one evaluation of one document: its tokens, and what the few keywords that look around need.</summary>
internal ref struct Evaluator
{
    public readonly ReadOnlySpan<byte> Utf8;
    public readonly ReadOnlySpan<Token> Tokens;

    /// <summary>Whether an <c>unevaluated*</c> keyword needs to know which members and items were evaluated.</summary>
    public bool IsTracking;

    /// <summary>The time of <see cref="Marks"/> at which the schema that tracks began.</summary>
    public int SchemaStart;

    public EvaluatedMarks Marks;
    public DynamicScope Scope;
    public EvaluationFault Fault;
    public KeywordLocation? FaultPlace;
    public int FaultInstance;

    private readonly long _maxSteps;
    private readonly SharedSteps? _shared;
    private long _usualReferences;
    private long _references;
    private long _left;
    private VerdictMemo? _memory;

    public Evaluator(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, bool needsMarks, bool needsScope, SharedSteps? shared = null)
    {
        Utf8 = utf8;
        Tokens = tokens;
        Marks = needsMarks ? new EvaluatedMarks(tokens.Length) : default;
        Scope = needsScope ? DynamicScope.Create() : default;
        _usualReferences = 1024 + (64L * tokens.Length);
        _shared = shared;
        _maxSteps = Math.Min(shared?.Left ?? long.MaxValue, StepLimit.Of(utf8.Length));
        _left = _maxSteps;
    }

    /// <summary>After how many steps there is no verdict.</summary>
    public readonly long MaxSteps => _maxSteps;

    /// <summary>How many steps were taken so far.</summary>
    public readonly long Steps => _maxSteps - _left + _references;

    /// <summary>What verdicts of branches are remembered in; null unless all are.</summary>
    public VerdictMemo? Branches { get; private set; }

    /// <summary>
    /// Counts a reference. The answer is null as long as no more of them are followed than a document of this size needs.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VerdictMemo? FollowReference() => ++_references <= _usualReferences ? null : _memory ??= new VerdictMemo();

    /// <summary>From now on every verdict is remembered: who explains a no asks at each level of branches about those below.</summary>
    public void RememberVerdicts()
    {
        Branches = _memory ??= new VerdictMemo();
        _usualReferences = 0;
    }

    /// <summary>Counts steps; false where there are none left, which is noted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTakeSteps(long count, int instance)
    {
        _left -= count;
        return _left >= 0 || Fail(EvaluationFault.OutOfSteps, null, instance);
    }

    /// <summary>Whether a pattern matches a string; false also where it needs more steps than there are, which is noted.</summary>
    public bool IsMatch(EcmaPattern pattern, ReadOnlySpan<byte> utf8, KeywordLocation place, int instance)
    {
        var left = _left;
        var match = pattern.Match(utf8, left, out var steps);
        _left -= steps;
        if (match == PatternMatch.TimedOut)
        {
            Fail(steps > left ? EvaluationFault.OutOfSteps : EvaluationFault.PatternTimeout, place, instance);
        }

        return match == PatternMatch.Yes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Mark(int value)
    {
        if (IsTracking)
        {
            Marks.Add(value);
        }
    }

    public void MarkAll(ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            Mark(value);
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
        _shared?.Take(_maxSteps - _left);
        Marks.Dispose();
        Scope.Dispose();
    }
}
