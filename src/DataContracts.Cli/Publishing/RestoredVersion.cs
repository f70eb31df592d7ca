using System.Text;
using System.Text.Json.Nodes;
using DataContracts.Files;

namespace DataContracts.Cli.Publishing;

/// <summary>A published version as the working contract that it would be, tried out in a folder of its own.</summary>
internal sealed class RestoredVersion : IDisposable
{
    // What people wrote for the working contract holds on; the rest of x-contract is the restored version's own.
    private static readonly string[] s_kept = ["owner", "contact", "expected", "rollback", "status"];

    private readonly string _folder = Directory.CreateTempSubdirectory("contracts-rollback-").FullName;
    private readonly string _path;
    private readonly string _root;
    private readonly string _trialRoot;

    private RestoredVersion(VersionedContract contract)
    {
        _root = WorkspaceLayout.RootOf(contract.Path);
        _trialRoot = Path.Combine(_folder, Path.GetFileName(_root));
        _path = Path.Combine(_trialRoot, Path.GetRelativePath(_root, contract.Path));
        CopySharedFiles(_root, _trialRoot, contract.Path);
        var published = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(_path)!, PublishedVersions.FolderName)).FullName;
        foreach (var file in contract.Published.Files)
        {
            File.Copy(file, Path.Combine(published, Path.GetFileName(file)));
        }
    }

    public byte[] Text { get; private init; } = [];

    public static RestoredVersion Create(VersionedContract contract, PublishedVersion newest, PublishedVersion target)
    {
        var (frozen, working) = (Disk.Files.Read(target.Path), Disk.Files.Read(contract.Path));
        var text = WithSharedFiles(contract, target, frozen, working) ?? WithKept(frozen, working);
        using var trial = new RestoredVersion(contract) { Text = WithVersion(text, newest.Version) };
        var needed = trial.Load().Assess().Needed!;
        var version = needed > newest.Version || target == newest ? needed : VersionPolicy.Needed(newest.Version, ChangeClass.Words);
        return new RestoredVersion(contract) { Text = WithVersion(text, version) };
    }

    public VersionedContract Load()
    {
        File.WriteAllBytes(_path, Text);
        return VersionedContract.Load(_path);
    }

    /// <summary>The file of the workspace that a file of the trial is a copy of.</summary>
    public string Original(string path) => path.StartsWith(_trialRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        ? Path.Combine(_root, Path.GetRelativePath(_trialRoot, path))
        : path;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>With references to shared files, as it was written, where those files still say what was published; else null.</summary>
    private static byte[]? WithSharedFiles(VersionedContract contract, PublishedVersion target, byte[] frozen, byte[] working)
    {
        var path = Path.GetRelativePath(WorkspaceLayout.RootOf(contract.Path), contract.Path).Replace('\\', '/');
        if (SharedReferences.Restore(frozen, path) is not { } restored)
        {
            return null;
        }

        restored = WithLayoutOf(working, WithKept(restored, working));
        using var trial = new RestoredVersion(contract) { Text = restored };
        return trial.Load().CompareWith(target)?.Class is ChangeClass.None or ChangeClass.Words ? restored : null;
    }

    /// <summary>Publishing wrote the header anew: where it says the same as the working contract's, that one's text is used.</summary>
    private static byte[] WithLayoutOf(byte[] working, byte[] text)
    {
        var (header, own) = (JsonSplice.Find(text, "x-contract"), JsonSplice.Find(working, "x-contract"));
        if (header is null || own is null || JsonSplice.Find(header, "version") is not { } version)
        {
            return text;
        }

        own = JsonSplice.Set(own, ["version"], version);
        return JsonNode.DeepEquals(JsonNode.Parse(header), JsonNode.Parse(own)) ? JsonSplice.Set(text, ["x-contract"], own) : text;
    }

    /// <summary>Documents that the contract may refer to. A link is not followed: without it the published file stays as it is.</summary>
    private static void CopySharedFiles(string folder, string copy, string contract)
    {
        Directory.CreateDirectory(copy);
        foreach (var entry in Disk.Files.List(folder).Where(entry => !entry.IsLink && entry.Path != contract))
        {
            if (entry.IsFolder && entry.Name != PublishedVersions.FolderName)
            {
                CopySharedFiles(entry.Path, Path.Combine(copy, entry.Name), contract);
            }
            else if (!entry.IsFolder && entry.Name.EndsWith(".json", StringComparison.Ordinal) && Disk.Files.Holds(entry.Path))
            {
                File.WriteAllBytes(Path.Combine(copy, entry.Name), Disk.Files.Read(entry.Path));
            }
        }
    }

    private static byte[] WithKept(byte[] target, byte[] working)
    {
        foreach (var name in s_kept)
        {
            var kept = JsonSplice.Find(working, "x-contract", name);
            // A contract that says no status is active; the frozen file may say otherwise by now.
            kept ??= name == "status" && JsonSplice.Find(target, "x-contract", name) is not null ? "\"active\""u8.ToArray() : null;
            target = kept is null ? target : JsonSplice.Set(target, ["x-contract", name], kept);
        }

        return target;
    }

    private static byte[] WithVersion(byte[] text, SemanticVersion version) =>
        JsonSplice.Set(text, ["x-contract", "version"], Encoding.UTF8.GetBytes($"\"{version}\""));
}
