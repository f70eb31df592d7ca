using DataContracts.Cli.Hosting;
using DataContracts.Files;

namespace DataContracts.Cli.Conversion;

/// <summary>A file that the command line names.</summary>
internal static class InputFile
{
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new CannotRunException($"'{path}' is a folder");
        }

        try
        {
            return Disk.Files.Read(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CannotRunException(
                LossyName.IsIn(path) ? $"'{path}' can't be opened: {LossyName.Reason}" : $"'{path}' does not exist", exception);
        }
    }
}
