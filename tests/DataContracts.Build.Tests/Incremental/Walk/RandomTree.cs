using DataContracts.Tests;

namespace DataContracts.Build.Tests.Incremental.Walk;

/// <summary>Edits of a folder. Each returns what it did, for the message of a failing test.</summary>
internal sealed class RandomTree(TemporaryFolder folder, Random random)
{
    private readonly DateTime _oldTime = DateTime.UtcNow.AddDays(-1);

    public Random Random => random;

    public string Pick(params ReadOnlySpan<string> from) => from[random.Next(from.Length)];

    /// <summary>Deletes what a report names, so that what is left is often clean.</summary>
    public string DeleteReported(string report)
    {
        var paths = report.Split('\n').Select(line => line.Split('(')[0]).Distinct().Where(Path.Exists).ToArray();
        foreach (var path in paths)
        {
            _ = Delete(path);
        }

        return $"delete {string.Join(", ", paths)}";
    }

    public void WriteMissing(string path, string content)
    {
        if (!Path.Exists(folder[path]))
        {
            _ = Replace(path, content);
        }
    }

    /// <summary>A new file takes the place of the old one, as when an editor saves.</summary>
    public string Replace(string path, string content)
    {
        _ = Delete(path);
        _ = folder.Write(path, content);
        return $"replace {path}: {content}";
    }

    /// <summary>Writes into the same file, or into the one that a link leads to.</summary>
    public string Overwrite(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], content);
        return $"overwrite {path}: {content}";
    }

    /// <summary>The time is always the same, so that only metadata or content reveals the change.</summary>
    public string OverwriteAtOldTime(string path, string content)
    {
        var what = Overwrite(path, content);
        File.SetLastWriteTimeUtc(folder[path], _oldTime);
        return $"{what}, at an old time";
    }

    public string ReplaceAtOldTime(string path, string content)
    {
        var what = Replace(path, content);
        File.SetLastWriteTimeUtc(folder[path], _oldTime);
        return $"{what}, at an old time";
    }

    public string Touch(string path)
    {
        File.SetLastWriteTimeUtc(folder[path], DateTime.UtcNow);
        return $"touch {path}";
    }

    public string Delete(string path)
    {
        if (new FileInfo(folder[path]).LinkTarget is null && Directory.Exists(folder[path]))
        {
            Directory.Delete(folder[path], recursive: true);
        }
        else if (Path.Exists(Path.GetDirectoryName(folder[path])))
        {
            File.Delete(folder[path]);
        }

        return $"delete {path}";
    }

    /// <summary>Renames a file or a folder, and replaces what has the new name.</summary>
    public string Rename(string from, string to)
    {
        if (from != to && Path.Exists(folder[from]))
        {
            _ = Delete(to);
            Directory.CreateDirectory(Path.GetDirectoryName(folder[to])!);
            Directory.Move(folder[from], folder[to]);
        }

        return $"rename {from} to {to}";
    }

    /// <summary>Copies a file, and its time with it as <c>cp -p</c> does.</summary>
    public string Copy(string from, string to)
    {
        if (from != to && File.Exists(folder[from]))
        {
            _ = Delete(to);
            Directory.CreateDirectory(Path.GetDirectoryName(folder[to])!);
            File.Copy(folder[from], folder[to]);
            File.SetLastWriteTimeUtc(folder[to], File.GetLastWriteTimeUtc(folder[from]));
        }

        return $"copy {from} to {to}";
    }

    public string Link(string path, string target)
    {
        _ = Delete(path);
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.CreateSymbolicLink(folder[path], target);
        return $"link {path} to {target}";
    }
}
