namespace DataContracts.Workspace;

/// <summary>What the names of the folders above give a file for a meaning.</summary>
/// <param name="IsContracts">Whether one of them is named <c>contracts</c>.</param>
/// <param name="IsFixtures">Whether one of them is named <c>fixtures</c>.</param>
internal readonly record struct FolderZone(bool IsContracts, bool IsFixtures)
{
    public FolderZone Enter(string name) =>
        new(IsContracts || name == WorkspaceLayout.ContractsFolder, IsFixtures || name == WorkspaceLayout.FixturesFolder);

    /// <summary>Why a folder of that name is not searched, or null.</summary>
    /// <remarks>Among contracts and fixtures, such names have no other meaning: a contract may be called <c>bin</c>.</remarks>
    public SkipReason? Skips(string name) =>
        name.StartsWith('.') ? SkipReason.Hidden
        : IsFixtures ? null
        : name == PublishedVersions.FolderName ? SkipReason.PublishedVersions
        : IsContracts ? null
        : name is "bin" or "obj" ? SkipReason.BuildOutput
        : name is "node_modules" ? SkipReason.InstalledPackages
        : null;
}
