using System.Globalization;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Snapshots;

/// <summary>Shows what differs, one snapshot at a time, and does what a key says.</summary>
internal sealed class ReviewSession(
    CommandOutput output, string folder, SnapshotSecrets secrets, bool color, Func<ConsoleKeyInfo> readKey)
{
    private const string Keys = "[a]ccept  [r]eject  [s]kip  (capital: all that remain) ";

    /// <summary>Goes through all; false where some were skipped.</summary>
    public bool Run(IReadOnlyList<PendingSnapshot> pending)
    {
        char? forAll = null;
        var skipped = 0;
        for (var i = 0; i < pending.Count; i++)
        {
            if (forAll is null)
            {
                Show(pending[i], i + 1, pending.Count);
            }

            var decision = forAll ?? Ask();
            forAll = char.IsUpper(decision) ? decision : forAll;
            skipped += Decide(pending[i], char.ToLowerInvariant(decision)) ? 0 : 1;
        }

        output.Flush();
        return skipped == 0;
    }

    private void Show(PendingSnapshot snapshot, int number, int count)
    {
        output.Line();
        output.Line(string.Create(CultureInfo.InvariantCulture,
            $"{number} of {count}: {SnapshotList.Relative(snapshot.Verified, folder)} ({SnapshotList.NameOf(snapshot.State)})"));
        foreach (var line in secrets.Difference(snapshot) ?? ["one of the two files is not text"])
        {
            output.Line(line, color ? ColorOf(line) : null);
        }
    }

    private char Ask()
    {
        output.Ask(Keys);
        while (true)
        {
            var key = readKey();
            var decision = key.Key switch
            {
                ConsoleKey.Enter => 'a',
                ConsoleKey.Escape => 'r',
                ConsoleKey.Spacebar => 's',
                _ => key.KeyChar,
            };
            if (decision is 'a' or 'r' or 's' or 'A' or 'R' or 'S')
            {
                output.Line(decision.ToString());
                return decision;
            }
        }
    }

    private bool Decide(PendingSnapshot snapshot, char decision)
    {
        if (decision == 's')
        {
            return false;
        }

        if (decision == 'a' && snapshot.IsStale)
        {
            output.Line($"not accepted, since no test has its name: {SnapshotList.Relative(snapshot.Received, folder)}");
            return false;
        }

        if (decision == 'a')
        {
            snapshot.Accept();
        }
        else
        {
            snapshot.Reject();
        }

        output.Line($"{(decision == 'a' ? "accepted" : "rejected")} {SnapshotList.Relative(snapshot.Verified, folder)}");
        return true;
    }

    private static string? ColorOf(string line) => line switch
    {
        ['-', ..] => "31",
        ['+', ..] => "32",
        ['@', ..] => "36",
        _ => null,
    };
}
