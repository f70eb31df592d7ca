using DataContracts.Contracts;
using DataContracts.Versions;

namespace DataContracts;

/// <summary>A frozen version of a contract: <c>published/1.3.0.schema.json</c>.</summary>
public sealed class PublishedVersion
{
    internal PublishedVersion(SemanticVersion version, LoadedContract contract, ContractText? text)
    {
        Version = version;
        Contract = contract;
        Text = text;
    }

    /// <summary>Its version: the file's name.</summary>
    public SemanticVersion Version { get; }

    /// <summary>Full path of its file.</summary>
    public string Path => Contract.File.Path;

    /// <summary>Its header.</summary>
    public ContractHeader Header => Contract.Header;

    /// <summary>Its document, or null where it can't be read.</summary>
    public SourceDocument? Document => Contract.Document;

    /// <summary>What it allows, or null where it can't be compiled.</summary>
    public CompiledSchema? Compiled => Contract.Compiled;

    /// <summary>Whether it is no longer supported, and so no longer compared with.</summary>
    public bool IsRetired => Header.Status == ContractStatus.Retired;

    /// <summary>Whether it may never change: every release, and no pre-release.</summary>
    public bool IsFrozen => !Version.IsPrerelease;

    internal LoadedContract Contract { get; }

    /// <summary>Its text, or null where it can't be read.</summary>
    internal ContractText? Text { get; }
}
