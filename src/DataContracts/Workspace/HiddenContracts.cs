using DataContracts.JsonSchema.Violations;

namespace DataContracts.Workspace;

/// <summary>Contracts in a folder <c>contracts</c> that does not count for a fixture, since another one is nearer.</summary>
internal static class HiddenContracts
{
    /// <summary>The end of a sentence about a fixture without a contract: where one of its folder's name is; or nothing.</summary>
    public static string Suggest(FixtureFile fixture, ContractIndex contracts, WorkspaceFiles files)
    {
        if (!string.IsNullOrEmpty(fixture.Contract))
        {
            return "";
        }

        var folder = Path.GetDirectoryName(fixture.Path)!;
        var found =
            from above in FoldersAbove.AndSelf(folder)
            let root = Path.Combine(above, WorkspaceLayout.ContractsFolder)
            from below in FolderPath.Above(fixture.Path).TakeWhile(below => below.Length > above.Length)
            let name = FixturePath.NameOf(below)
            where name is not null
            from path in new[] { Path.Combine(root, name, name), Path.Combine(root, name) }
            where contracts.AtPath(path + WorkspaceLayout.ContractSuffix, folder) is null
                && files.Exists(path + WorkspaceLayout.ContractSuffix)
            let shown = Path.GetRelativePath(folder, root).Replace('\\', '/')
            select $"; '{ValueText.Shorten(name)}' is in {shown}, which does not count here, since another folder "
                + $"'{WorkspaceLayout.ContractsFolder}' is nearer";
        return found.FirstOrDefault() ?? "";
    }
}
