using System.Collections.Immutable;
using DataContracts;
using DataContracts.Snapshots;

#pragma warning disable CA1050 // Editors know a failed snapshot by this type's name: it is in no namespace.
#pragma warning disable CA1064 // Public it would clash with Verify's own type in a project that uses both; its base type is public.

/// <summary>A failed snapshot. Tools that know Verify read its name and its message.</summary>
internal sealed class VerifyException : VerificationException
{
    public VerifyException(string message, ImmutableArray<ContractDiagnostic> findings)
        : base(message, findings)
    {
    }

    public VerifyException()
    {
    }

    public VerifyException(string message)
        : base(message)
    {
    }

    public VerifyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Empty: the place that matters is in the message.</summary>
    public override string StackTrace => "";
}
