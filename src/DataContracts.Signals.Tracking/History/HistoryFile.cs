using System.Collections.Immutable;

namespace DataContracts.Signals.History;

/// <summary>Adds lines to a history, so that a process that is stopped at any moment loses at most the line that it writes.</summary>
internal static class HistoryFile
{
    /// <summary>Adds a run.</summary>
    public static void Append(string path, RunSignals run) => Append(path, HistoryLine.Write(run));

    /// <summary>Adds an accepted change.</summary>
    public static void Append(string path, AcceptedChange change) => Append(path, HistoryLine.Write(change));

    /// <summary>Adds runs in the order of their ids; those that the history has in the same words are not added again.</summary>
    /// <returns>How many were added.</returns>
    public static int AppendNew(string path, IEnumerable<RunSignals> runs)
    {
        (string Id, byte[] Bytes)[] lines =
            [.. runs.OrderBy(run => run.Id, StringComparer.Ordinal).Select(run => (run.Id, Again(HistoryLine.Write(run))))];
        if (lines.Length == 0)
        {
            return 0;
        }

        // Compared under the lock: another process may be adding the same runs.
        using var held = Lock(path);
        var known = KnownRuns(path);
        var knownLines = known.Select(run => Convert.ToBase64String(HistoryLine.Write(run))).ToHashSet(StringComparer.Ordinal);
        byte[][] added =
        [
            .. lines.Where(line => !knownLines.Contains(Convert.ToBase64String(line.Bytes))
                && !known.Any(merged => MergedRuns.Contain(merged, line.Id))).Select(line => line.Bytes),
        ];
        if (added.Length > 0)
        {
            AppendLocked(path, [.. added.SelectMany(line => line)]);
        }

        return added.Length;
    }

    /// <summary>Merges older runs, so that a process that is stopped at any moment leaves the file as it was or as it will be.</summary>
    public static HistoryCompaction Compact(string path, int keptDays)
    {
        using var held = Lock(path);
        var compaction = HistoryCompaction.Of(File.ReadAllBytes(path), keptDays);
        if (compaction.Merged > 0)
        {
            var beside = path + ".new";
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(compaction.Lines);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }

        return compaction;
    }

    /// <summary>Adds one line, which ends in a line break, in one write that is on the disk when this returns.</summary>
    public static void Append(string path, ReadOnlySpan<byte> line)
    {
        using var held = Lock(path);
        AppendLocked(path, line);
    }

    private static HistoryLock Lock(string path)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return HistoryLock.Take(path);
    }

    // What a line says is compared, since a line of the same run may have been replaced by a later one.
    private static ImmutableArray<RunSignals> KnownRuns(string path) =>
        File.Exists(path) ? HistoryReader.Parse(File.ReadAllBytes(path)).Runs : [];

    private static void AppendLocked(string path, ReadOnlySpan<byte> line)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        var tail = TailOf(file);
        if (tail.Length == 0)
        {
            Write(file, line);
        }
        else if (HistoryReader.IsWhole(tail))
        {
            Write(file, [(byte)'\n', .. line]);
        }
        else
        {
            // Kept before it is cut off: what was measured may not be had again.
            using (var torn = new FileStream(path + ".torn", FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0))
            {
                Write(torn, [.. tail, (byte)'\n']);
            }

            file.SetLength(file.Length - tail.Length);
            Write(file, line);
        }
    }

    // A line that is read and written again may be shorter: its shapes are coarser.
    private static byte[] Again(byte[] line) =>
        HistoryReader.Parse(line).Runs is [var run] ? HistoryLine.Write(run) : line;

    private static void Write(FileStream file, ReadOnlySpan<byte> bytes)
    {
        var length = file.Length;
        file.Position = length;
        try
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            file.SetLength(length); // A full disk leaves no part of a line.
            throw;
        }
    }

    /// <summary>What is after the last line break.</summary>
    private static byte[] TailOf(FileStream file)
    {
        var block = new byte[4096];
        for (var start = file.Length; start > 0; start = Math.Max(0, start - block.Length))
        {
            var from = Math.Max(0, start - block.Length);
            var read = block.AsSpan(0, (int)(start - from));
            file.Position = from;
            file.ReadExactly(read);
            if (read.LastIndexOf((byte)'\n') is >= 0 and var at)
            {
                return From(file, from + at + 1);
            }
        }

        return From(file, 0);
    }

    private static byte[] From(FileStream file, long position)
    {
        var bytes = new byte[file.Length - position];
        file.Position = position;
        file.ReadExactly(bytes);
        return bytes;
    }
}
