using System.Text;
using DataContracts.Files;

namespace DataContracts.Cli.Publishing;

/// <summary>A published version as the working contract that it would be, tried out in a folder of its own.</summary>
internal sealed class RestoredVersion : IDisposable
{
    // What people wrote for the working contract holds on; the rest of x-contract is the restored version's own.
    private static readonly string[] s_kept = ["owner", "contact", "expected", "rollback", "status"];

    private readonly string _folder = Directory.CreateTempSubdirectory("contracts-rollback-").FullName;
    private readonly string _path;

    private RestoredVersion(VersionedContract contract)
    {
        _path = Path.Combine(_folder, Path.GetFileName(contract.Path));
        var published = Directory.CreateDirectory(Path.Combine(_folder, PublishedVersions.FolderName)).FullName;
        foreach (var file in contract.Published.Files)
        {
            File.Copy(file, Path.Combine(published, Path.GetFileName(file)));
        }
    }

    public byte[] Text { get; private init; } = [];

    public static RestoredVersion Create(VersionedContract contract, PublishedVersion newest, PublishedVersion target)
    {
        var text = WithKept(Disk.Files.Read(target.Path), Disk.Files.Read(contract.Path));
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

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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
