using System.Globalization;

namespace DataContracts.Cli.Snapshots;

/// <summary>Shows what differs, one snapshot at a time, and does what a key says.</summary>
internal sealed class ReviewSession(
    TextWriter output, string folder, SnapshotSecrets secrets, bool color, Func<ConsoleKeyInfo> readKey)
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
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{number} of {count}: {SnapshotList.Shown(snapshot.Verified, folder)} ({(snapshot.IsNew ? "new" : "changed")})"));
        foreach (var line in secrets.Difference(snapshot) ?? ["one of the two files is not text"])
        {
            output.WriteLine(Painted(TerminalText.Escape(line)));
        }
    }

    private char Ask()
    {
        output.Write(Keys);
        output.Flush();
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
                output.WriteLine(decision);
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

        if (decision == 'a')
        {
            snapshot.Accept();
        }
        else
        {
            snapshot.Reject();
        }

        output.WriteLine($"{(decision == 'a' ? "accepted" : "rejected")} {SnapshotList.Shown(snapshot.Verified, folder)}");
        return true;
    }

    private string Painted(string line) =>
        !color || line.Length == 0 ? line
        : line[0] == '-' ? $"\e[31m{line}\e[0m"
        : line[0] == '+' ? $"\e[32m{line}\e[0m"
        : line[0] == '@' ? $"\e[36m{line}\e[0m"
        : line;
}
