namespace DataContracts.Bowtie;

/// <summary>A command or a case that cannot be processed, with a message for its sender.</summary>
#pragma warning disable CA1032 // Always thrown with a message and without an inner exception.
internal sealed class CaseException(string message) : Exception(message);
#pragma warning restore CA1032
