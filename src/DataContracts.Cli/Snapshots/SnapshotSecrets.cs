using System.Collections.Immutable;
using System.Text;
using DataContracts.Cli.Discovery;

namespace DataContracts.Cli.Snapshots;

/// <summary>
/// What of snapshots may be shown: one that was accepted before its contract marked a value still holds it; what a test produces is
/// scrubbed. The contracts are those that the test's source file names.
/// </summary>
internal sealed class SnapshotSecrets(SnapshotScan scan, string folder)
{
    private const string Scrubbed = "{Scrubbed}";
    private const string NotShown = "-(sensitive, not shown)";

    private readonly Lazy<ImmutableArray<LibraryContract>> _contracts = new(() => Load(folder));

    /// <summary>The lines of the difference; null if one of the two files is not text.</summary>
    public IEnumerable<string>? Difference(PendingSnapshot snapshot) =>
        snapshot.Diff(text => Hide(text, ContractsOf(snapshot.Verified)))?.Lines() is { } lines
            ? HideScrubbed([.. lines])
            : null;

    private static ImmutableArray<LibraryContract> Load(string folder)
    {
        string[] paths = [.. Search.Below(folder).Contracts, .. Search.ContractsFor(folder)?.Contracts ?? []];
        var library = ContractLibrary.Load(paths, new CheckOptions());
        return [.. ContractWorkspace.OnDisk.Identify(paths).Select(contract => library.Find(contract.Name, out _))
            .OfType<LibraryContract>().Where(contract => contract.HasSensitiveValues)];
    }

    private static string Hide(string text, IEnumerable<LibraryContract> contracts) =>
        contracts.Aggregate(text, (shown, contract) => shown.Length == 0 ? "" : contract.Show(Encoding.UTF8.GetBytes(shown)));

    /// <summary>Without what was accepted in the place of a value that is scrubbed now.</summary>
    private static IEnumerable<string> HideScrubbed(string[] lines)
    {
        for (var first = 0; first < lines.Length;)
        {
            var isChange = lines[first][0] is '-' or '+';
            var length = lines.Skip(first).TakeWhile(line => line[0] is '-' or '+' == isChange).Count();
            var block = lines[first..(first + length)];
            first += length;
            var isScrubbed = block.Any(line => line[0] == '+' && line.Contains(Scrubbed, StringComparison.Ordinal));
            foreach (var line in isScrubbed ? block.Where(line => line[0] == '+').Prepend(NotShown) : block)
            {
                yield return line;
            }
        }
    }

    private IEnumerable<LibraryContract> ContractsOf(string verified)
    {
        if (_contracts.Value.IsEmpty)
        {
            return [];
        }

        var texts = SourcesOf(verified).Select(File.ReadAllText).ToArray();
        return _contracts.Value.Where(contract => texts.Any(text => text.Contains($"\"{contract.Name}\"", StringComparison.Ordinal)));
    }

    /// <summary>The source files of the test's class, by their name, or all that there are.</summary>
    private IReadOnlyList<string> SourcesOf(string verified)
    {
        var type = Path.GetFileName(verified).Split('.')[0];
        var own = scan.Sources.Where(source => Path.GetFileNameWithoutExtension(source) == type).ToArray();
        return own.Length > 0 ? own : scan.Sources;
    }
}
