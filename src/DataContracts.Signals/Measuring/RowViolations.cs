using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Records;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>Counts what is wrong with rows by rule, property and keyword.</summary>
internal sealed class RowViolations(MeasuredRows rows, CompiledSchema contract)
{
    private const int MaxLevels = 32;

    /// <summary>What is wrong with a row's text.</summary>
    public void Add(string source, in RecordPlace place, SyntaxProblem problem) =>
        rows.Violations.Add(
            new ViolationKind(problem.Rule.Id, "", ""), 1, 1, [new ViolationPlace(source, LineOf(place), problem.Range.StartColumn)]);

    /// <summary>What the contract does not allow in a row that was measured.</summary>
    public void Add(string source, RecordPlace place, SourceDocument document, IEnumerable<Violation> violations)
    {
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in violations.GroupBy(violation => KindOf(violation, document, broken)))
        {
            rows.Violations.Add(kind.Key, kind.Count(), 1, kind.Select(violation =>
                new ViolationPlace(source, LineOf(place), violation.Range.StartColumn)));
        }

        foreach (var pointer in broken)
        {
            rows.Tree.Find(pointer)?.State.AddInvalid();
        }
    }

    private ViolationKind KindOf(Violation violation, SourceDocument document, HashSet<string> broken)
    {
        var pointer = Measured(document, violation.InstancePointer);
        for (var above = pointer; above.Length > 0; above = above[..above.LastIndexOf('/')])
        {
            _ = broken.Add(above);
        }

        _ = broken.Add("");
        var file = contract.SourceFiles[0] == violation.Schema.File ? "" : Path.GetFileName(violation.Schema.File) + "#";
        return new ViolationKind(violation.RuleId, pointer, file + violation.Schema.Pointer);
    }

    /// <summary>The pointer at which a value was measured.</summary>
    private string Measured(SourceDocument document, string pointer)
    {
        var node = rows.Tree.Root;
        var value = document.Root;
        var measured = "";
        foreach (var segment in pointer.Split('/').Skip(1).Take(MaxLevels))
        {
            var name = JsonPointer.Unescape(segment);
            var isItem = value.Kind == JsonKind.Array;
            value = isItem ? value.EnumerateArray().ElementAtOrDefault(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture))
                : value.EnumerateObject().FirstOrDefault(member => member.Key == name).Value;
            var known = isItem ? null : rows.Tree.Find($"{measured}/{segment}");
            var isStar = isItem || (known is null && node?.AnyMember is not null);
            measured = $"{measured}/{(isStar ? ContractShape.Star : segment)}";
            node = rows.Tree.Find(measured);
        }

        return measured;
    }

    private static long LineOf(in RecordPlace place) => place.Record is null ? place.Line : place.Start.StartLine;
}
