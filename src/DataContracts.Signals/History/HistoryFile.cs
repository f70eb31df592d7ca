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
        // What a line says is compared, since a line of the same run may have been replaced by a later one.
        var known = (File.Exists(path) ? HistoryReader.Parse(File.ReadAllBytes(path)).Runs : [])
            .Select(run => Convert.ToBase64String(HistoryLine.Write(run))).ToHashSet(StringComparer.Ordinal);
        byte[][] lines =
        [
            .. runs.OrderBy(run => run.Id, StringComparer.Ordinal).Select(HistoryLine.Write).Select(Again)
                .Where(line => !known.Contains(Convert.ToBase64String(line))),
        ];
        if (lines.Length > 0)
        {
            Append(path, [.. lines.SelectMany(line => line)]);
        }

        return lines.Length;
    }

    /// <summary>Adds one line, which ends in a line break, in one write that is on the disk when this returns.</summary>
    public static void Append(string path, ReadOnlySpan<byte> line)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var held = HistoryLock.Take(path);
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
                torn.Write([.. tail, (byte)'\n']);
                torn.Flush(flushToDisk: true);
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
        file.Position = file.Length;
        file.Write(bytes);
        file.Flush(flushToDisk: true);
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
