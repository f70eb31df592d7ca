using System.Collections.Immutable;

namespace DataContracts.Snapshots;

/// <summary>What was produced breaks its contract, or is not what was verified.</summary>
public class VerificationException : Exception
{
    /// <summary>Creates an exception without findings.</summary>
    public VerificationException()
    {
    }

    /// <summary>Creates an exception without findings.</summary>
    /// <param name="message">What is wrong.</param>
    public VerificationException(string message)
        : base(Safe(message))
    {
    }

    /// <summary>Creates an exception without findings.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">Its cause.</param>
    public VerificationException(string message, Exception innerException)
        : base(Safe(message), innerException)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong, for a person.</param>
    /// <param name="findings">The same for a program.</param>
    public VerificationException(string message, ImmutableArray<ContractDiagnostic> findings)
        : base(Safe(message)) => Findings = findings;

    /// <summary>What is wrong, in the order of the message.</summary>
    public ImmutableArray<ContractDiagnostic> Findings { get; } = [];

    /// <summary>Full path of what was produced; null where no file was to be written.</summary>
    public string? ReceivedPath { get; init; }

    /// <summary>Full path of what was accepted, or would be; null without a snapshot.</summary>
    public string? VerifiedPath { get; init; }

    /// <summary>Runners print the message, with text of documents, contracts and paths in it, to terminals and logs.</summary>
    private static string Safe(string? message) => string.Join('\n', (message ?? "").Split('\n').Select(TerminalText.EscapeLine));
}
