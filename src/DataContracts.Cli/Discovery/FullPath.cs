using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Discovery;

/// <summary>A path of the command line, in full.</summary>
internal static class FullPath
{
    public static string Of(string path, string workingDirectory)
    {
        if (path.Length == 0)
        {
            throw new CannotRunException("a path is empty");
        }

        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
        }
        catch (Exception exception) when (exception is ArgumentException or PathTooLongException or NotSupportedException)
        {
            throw new CannotRunException($"'{path}' is not a path", exception);
        }
    }
}
