using System.Globalization;
using DataContracts.Tests;

namespace DataContracts.Build.Tests.Incremental.Walk;

/// <summary>One edit after another: of what is checked, of the intermediate files and of the project itself.</summary>
internal sealed class RandomEdits(TemporaryFolder folder, Project project, Random random)
{
    private const int Shown = 30;

    private readonly RandomTree _tree = new(folder, random);
    private readonly Damage _damage = new(folder, random);
    private readonly Queue<string> _made = [];
    private int _count;

    /// <param name="report">What the last check found; now and then, the files that it names are deleted.</param>
    public void Make(string report)
    {
        var what = random.Next(16) switch
        {
            0 or 1 or 2 => _damage.Do(),
            3 => random.Next(2) == 0 ? Set() : "nothing",
            >= 4 and < 9 when report.Length > 0 => Try(() => Repair(report)),
            _ => Try(() => RandomEdit.Make(_tree)),
        };
        _made.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{_count++}: {what}"));
        if (_made.Count > Shown)
        {
            _ = _made.Dequeue();
        }
    }

    public override string ToString() => string.Join('\n', _made);

    private string Repair(string report)
    {
        project.Settings.Clear();
        var deleted = random.Next(3) == 0 ? RandomEdit.DeleteAll(_tree) : _tree.DeleteReported(report);
        return $"{deleted}; {RandomEdit.Restore(_tree)}";
    }

    private string Set()
    {
        var (name, values) = random.Next(5) switch
        {
            0 => ("DataContractsSeverity", new[] { "warning", "error", "often" }),
            1 => ("DataContractsMaxFindings", ["1", "0"]),
            2 => ("DataContractsMaxDepth", ["1", "64"]),
            3 => ("DataContractsReport", ["", "json=report.txt", "json=nowhere/report.txt"]),
            _ => ("NoWarn", ["DC1001", "DC2001;DC2011"]),
        };
        project.Settings.Clear();
        project.Settings[name] = values[random.Next(values.Length)];
        return $"set {name}={project.Settings[name]}";
    }

    private static string Try(Func<string> edit)
    {
        try
        {
            return edit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file is where a folder should be, or a link leads in a circle.
            return exception.Message;
        }
    }
}
