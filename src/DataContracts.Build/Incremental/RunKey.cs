using System.Globalization;
using System.Text;
using DataContracts.Files;
using Microsoft.Build.Framework;

namespace DataContracts.Build.Incremental;

/// <summary>What a task was asked, and the assemblies that answer: with any other of them nothing of an earlier run holds.</summary>
internal static class RunKey
{
    public static string Create(params IEnumerable<IEnumerable<ITaskItem>> inputs)
    {
        var text = new StringBuilder();
        foreach (var items in inputs)
        {
            foreach (var item in items)
            {
                _ = text.Append(item.ItemSpec);
                foreach (System.Collections.DictionaryEntry metadata in item.CloneCustomMetadata())
                {
                    _ = text.Append('|').Append(metadata.Key).Append('=').Append(metadata.Value);
                }

                _ = text.Append('\n');
            }

            _ = text.Append('\n');
        }

        return text.Append(Assemblies()).ToString();
    }

    private static string Assemblies()
    {
        var folder = Path.GetDirectoryName(typeof(RunKey).Assembly.Location) ?? "";
        return string.Concat(
            from path in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)
            let stamp = Disk.Files.Stat(path)
            select string.Create(
                CultureInfo.InvariantCulture, $"{path}|{stamp.Length}|{stamp.Modified}|{stamp.Changed}|{stamp.Identity}\n"));
    }
}
