using DataContracts.Build.Incremental;
using DataContracts.CodeGeneration;

namespace DataContracts.Build.Generation;

/// <summary>The files below <c>obj</c>, and the list of them that the compiler is given.</summary>
internal sealed class GeneratedFiles(string folder, string manifestFile, string stampFile)
{
    /// <summary>Writes what changed, and takes away what no contract makes any more.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isComplete">Whether they are all; if not, what an earlier run left stays, so that the editor keeps knowing the
    /// types.</param>
    /// <returns>All files that the compiler is given, and the list of them.</returns>
    public IReadOnlyCollection<string> Write(IReadOnlyCollection<GeneratedFile> files, bool isComplete)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Name);
            SourceList.WriteText(path, file.Text);
            _ = paths.Add(path);
        }

        foreach (var left in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.g.cs").Where(path => !paths.Contains(path)) : [])
        {
            if (isComplete)
            {
                File.Delete(left);
            }
            else
            {
                _ = paths.Add(left);
            }
        }

        SourceList.WriteLines(manifestFile, paths);
        return [.. paths, manifestFile];
    }

    /// <summary>Whether an editor's build, which compares times, would take them for outdated.</summary>
    public bool AreOlderThan(params ReadOnlySpan<string> inputs)
    {
        foreach (var input in inputs)
        {
            if (File.GetLastWriteTimeUtc(input) > File.GetLastWriteTimeUtc(stampFile))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves what the next build asks for.</summary>
    /// <param name="isClean">Whether nothing was reported; else the next build runs again and says it again.</param>
    /// <param name="isNeeded">Whether the project still asks for C#; if not, nothing is left of it.</param>
    public void Finish(bool isClean, bool isNeeded)
    {
        if (!isNeeded)
        {
            File.Delete(manifestFile);
            File.Delete(stampFile);
            return;
        }

        if (isClean)
        {
            File.WriteAllBytes(stampFile, []);
            File.SetLastWriteTimeUtc(manifestFile, DateTime.UtcNow);
        }
        else
        {
            File.Delete(stampFile);
        }
    }
}
