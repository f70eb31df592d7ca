namespace DataContracts.Bowtie;

/// <summary>A command or a case that cannot be answered as asked, in words for the one who sent it.</summary>
#pragma warning disable CA1032 // Never thrown without its words, nor over another exception.
internal sealed class CaseException(string message) : Exception(message);
#pragma warning restore CA1032
