using DataContracts.Files;
using DataContracts.Rules;

namespace DataContracts.Contracts;

/// <summary>Why a file can't be read, in words of our own: the system's differ from machine to machine.</summary>
internal static class ReadFailure
{
    public static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or OutOfMemoryException
            or System.Security.SecurityException;

    public static SyntaxProblem Describe(Exception exception, string path) =>
        new(ReadingRules.Unreadable, SourceRange.FileStart, $"the file can't be read: {Reason(exception, path)}");

    private static string Reason(Exception exception, string path) => exception switch
    {
        IrregularFileException irregular => irregular.Reason,
        FileNotFoundException or DirectoryNotFoundException => LossyName.IsIn(path) ? LossyName.Reason : "it does not exist",
        PathTooLongException => "its path is too long",
        ArgumentException or NotSupportedException => "its path is not one that a file can have",
        _ when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException or System.Security.SecurityException => "access is denied",
        OutOfMemoryException => IrregularFileException.TooLarge,
        _ => "the system reports an error, or another program holds it",
    };
}
