using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Git;

/// <summary>The user's own git, asked for a few things.</summary>
internal sealed class GitRepository
{
    private GitRepository(string root) => Root = root;

    /// <summary>Full path of the repository's top folder.</summary>
    public string Root { get; }

    public static GitRepository Find(string folder)
    {
        try
        {
            return new(Run(folder, null, "rev-parse", "--show-toplevel").Trim());
        }
        catch (CannotRunException exception) when (exception.InnerException is null && ContractWorkspace.FindRepositoryRoot(folder) is null)
        {
            throw new CannotRunException($"this needs git, and '{folder}' is not in a git repository", exception);
        }
    }

    /// <summary>Writes the files below a folder, as they were at a commit, into another folder.</summary>
    public void Extract(string reference, string folder, string target)
    {
        var commit = Commit(reference);
        var relative = Path.GetRelativePath(Root, folder).Replace('\\', '/');
        var names = Run(
            Root, null, "ls-tree", "-r", "--name-only", "-z", commit, "--", relative).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names.Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            var path = Path.Combine(target, Path.GetRelativePath(relative, name));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Bytes(Root, "cat-file", "blob", $"{commit}:{name}"));
        }
    }

    /// <summary>Makes an annotated tag.</summary>
    public void Tag(string name, string message) => Run(Root, message, "tag", "--annotate", "--cleanup=verbatim", "--file=-", name);

    /// <summary>Refuses a name that no tag can have, before anything rests on it.</summary>
    public void RequireTagName(string name) => Run(Root, null, "check-ref-format", $"refs/tags/{name}");

    public bool HasTag(string name) => Run(Root, null, "tag", "--list", name).Length > 0;

    /// <summary>Whether the last commit has the files with this content.</summary>
    public bool IsCommitted(IReadOnlyList<string> paths) =>
        Run(Root, null, ["ls-files", "-z", "--", .. paths]).Count(letter => letter == '\0') == paths.Count
        && Run(Root, null, ["status", "--porcelain", "-z", "--", .. paths]).Length == 0;

    /// <summary>Commits these files, and nothing else that is staged.</summary>
    public void Commit(string message, IReadOnlyList<string> paths)
    {
        _ = Run(Root, null, ["add", "--", .. paths]);
        _ = Run(Root, message, ["commit", "--quiet", "--file=-", "--only", "--", .. paths]);
    }

    private string Commit(string reference)
    {
        try
        {
            return Run(Root, null, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}").Trim();
        }
        catch (CannotRunException exception)
        {
            var isShallow = Run(Root, null, "rev-parse", "--is-shallow-repository").Trim() == "true";
            const string Remedy = "; this clone is shallow, so older commits may be missing: 'git fetch --unshallow' brings them";
            throw new CannotRunException($"git knows no commit '{reference}'{(isShallow ? Remedy : "")}", exception);
        }
    }

    private static string Run(string folder, string? input, params string[] arguments) =>
        Encoding.UTF8.GetString(Bytes(folder, input, arguments));

    private static byte[] Bytes(string folder, params string[] arguments) => Bytes(folder, null, arguments);

    private static byte[] Bytes(string folder, string? input, string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        using (var standardInput = process.StandardInput)
        {
            standardInput.Write(input ?? "");
        }

        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            var reason = error.GetAwaiter().GetResult().Trim();
            throw new CannotRunException(
                $"git {arguments[0]} failed: {(reason.Length == 0 ? "it says no more" : reason.ReplaceLineEndings(" "))}");
        }

        return output.ToArray();
    }

    private static Process Start(string folder, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception exception)
        {
            throw new CannotRunException("git is needed for this and could not be started; is it installed?", exception);
        }
    }
}
