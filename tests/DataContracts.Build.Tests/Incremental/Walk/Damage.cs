using DataContracts.Tests;

namespace DataContracts.Build.Tests.Incremental.Walk;

/// <summary>Damage to a build's intermediate files: they are lost, cut, garbled, or restored from an earlier time.</summary>
internal sealed class Damage(TemporaryFolder folder, Random random)
{
    private readonly List<(string Path, byte[] Bytes)> _earlier = [];

    public string Do()
    {
        if (!Directory.Exists(folder["obj"]))
        {
            return "nothing";
        }

        if (random.Next(8) == 0)
        {
            Directory.Delete(folder["obj"], recursive: true);
            return "delete obj";
        }

        var files = Directory.GetFiles(folder["obj"]).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
        {
            return "nothing";
        }

        var path = files[random.Next(files.Length)];
        var bytes = File.ReadAllBytes(path);
        switch (random.Next(5))
        {
            case 0:
                File.Delete(path);
                return $"lose {path}";
            case 1:
                File.WriteAllBytes(path, bytes[..random.Next(bytes.Length + 1)]);
                return $"cut {path}";
            case 2 when bytes.Length > 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(path, bytes);
                return $"garble {path}";
            case 3 when _earlier.Count > 0:
                var earlier = _earlier[random.Next(_earlier.Count)];
                File.WriteAllBytes(earlier.Path, earlier.Bytes);
                return $"restore {earlier.Path}";
            default:
                _earlier.Add((path, bytes));
                return $"keep {path}";
        }
    }
}
