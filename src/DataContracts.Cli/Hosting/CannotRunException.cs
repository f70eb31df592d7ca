namespace DataContracts.Cli.Hosting;

/// <summary>The command can't do its work; the message says why, in one line, to its user.</summary>
internal sealed class CannotRunException : Exception
{
    public CannotRunException(string message)
        : base(message)
    {
    }

    public CannotRunException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public CannotRunException()
    {
    }
}
