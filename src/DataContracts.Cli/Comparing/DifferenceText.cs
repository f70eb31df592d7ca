using System.Globalization;
using DataContracts.Reporting;

namespace DataContracts.Cli.Comparing;

/// <summary>Plain text for a person.</summary>
internal sealed class DifferenceText : IDifferencePrinter
{
    public string Name => "text";

    public static string Words(ChangeClass change) => change switch
    {
        ChangeClass.None => "no change",
        ChangeClass.Words => "words only: both allow the same documents",
        ChangeClass.Addition => "addition",
        _ => "break",
    };

    public static string Word(ChangeClass change) => change switch
    {
        ChangeClass.None => "none",
        ChangeClass.Words => "words",
        ChangeClass.Addition => "addition",
        _ => "break",
    };

    public static string Place(SchemaLocation location, ComparedVersion version) =>
        string.Create(CultureInfo.InvariantCulture, $"{version.ShownPath(location.File)}({location.Range.StartLine},{location.Range.StartColumn})");

    public static string Proof(SchemaChange change) =>
        change.IsUndecided ? "undecided: neither a document that makes the difference nor a proof that there is none was found; it counts as if there were one"
            : change.Direction == ChangeDirection.NewlyRejected ? $"allowed before, rejected now: {change.Witness}"
            : $"rejected before, allowed now: {change.Witness}";

    public void Print(VersionDifference difference, TextWriter output)
    {
        var needed = difference.Class is ChangeClass.None || difference.Needed is not { } version ? "" : $"; needs version {version}";
        output.WriteLine(VisibleText.Escape($"{difference.Old.Label} -> {difference.New.Label} ({difference.Promise.ToString().ToLowerInvariant()}): {Words(difference.Class)}{needed}"));
        foreach (var change in difference.Changes)
        {
            output.WriteLine();
            output.WriteLine(VisibleText.Escape($"{Word(difference.ClassOf(change))}: {change.Message}"));
            output.WriteLine(VisibleText.Escape($"  {Proof(change)}"));
            if (change.New is { } now)
            {
                output.WriteLine(VisibleText.Escape($"  now    {Place(now, difference.New)}"));
            }

            if (change.Old is { } before)
            {
                output.WriteLine(VisibleText.Escape($"  before {Place(before, difference.Old)}"));
            }
        }
    }
}
