namespace DataContracts.Cli.Conversion;

/// <summary>A contract that was imported.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Utf8">Its file's content.</param>
internal sealed record ImportedContract(string Name, byte[] Utf8);
