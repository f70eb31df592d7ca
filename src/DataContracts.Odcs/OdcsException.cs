namespace DataContracts.Odcs;

/// <summary>A contract or an ODCS document that can't be converted.</summary>
public sealed class OdcsException : Exception
{
    /// <summary>Creates it with the place that stops the conversion.</summary>
    /// <param name="pointer">RFC 6901 pointer into the document that was given.</param>
    /// <param name="message">The cause, in one line.</param>
    public OdcsException(string pointer, string message)
        : base(message) => Pointer = pointer;

    /// <summary>Creates it without a place.</summary>
    public OdcsException()
        : this("", "the document can't be converted")
    {
    }

    /// <summary>Creates it for the document as a whole.</summary>
    /// <param name="message">The cause.</param>
    public OdcsException(string message)
        : this("", message)
    {
    }

    /// <summary>Creates it for the document as a whole.</summary>
    /// <param name="message">The cause.</param>
    /// <param name="innerException">What led to it.</param>
    public OdcsException(string message, Exception innerException)
        : base(message, innerException) => Pointer = "";

    /// <summary>RFC 6901 pointer into the document that was given.</summary>
    public string Pointer { get; }
}
