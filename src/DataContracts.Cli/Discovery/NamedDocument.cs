using DataContracts.Cli.Hosting;
using DataContracts.Files;

namespace DataContracts.Cli.Discovery;

/// <summary>The document of a contract that the command line names.</summary>
/// <param name="Bytes">The bytes of its file.</param>
/// <param name="Document">What is in them.</param>
/// <param name="Header">Its header.</param>
internal sealed record NamedDocument(byte[] Bytes, SourceDocument Document, ContractHeader Header)
{
    public string Path => Document.Path;

    /// <summary>The contract's name: the header's, or the file's.</summary>
    public string Name => Header.Name ?? WorkspaceLayout.NameOf(Path);

    /// <summary>Finds and reads it; what is not JSON is refused at its place.</summary>
    public static NamedDocument Read(string contract, string workingDirectory)
    {
        var path = NamedContract.Find(contract, workingDirectory);
        var bytes = Disk.Files.Read(path);
        return SourceDocument.Parse(bytes, path, new CheckOptions().MaxDepth, out var problem) is { } document
            ? new NamedDocument(bytes, document, ContractHeader.Read(document))
            : throw new Place(workingDirectory).Refuse(path, problem!.Range, problem.Message);
    }
}
