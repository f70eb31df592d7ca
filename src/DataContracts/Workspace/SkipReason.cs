namespace DataContracts;

/// <summary>Why a folder is not searched.</summary>
public enum SkipReason
{
    /// <summary>Its name starts with a dot.</summary>
    Hidden,

    /// <summary>It holds what a build made: <c>bin</c>, <c>obj</c>.</summary>
    BuildOutput,

    /// <summary>It holds what a package manager installed: <c>node_modules</c>.</summary>
    InstalledPackages,

    /// <summary>It holds published versions, which are frozen; what is checked is the working contract.</summary>
    PublishedVersions,

    /// <summary>It is a link to a folder that was searched already.</summary>
    SearchedAlready,
}
