namespace DataContracts.Cli.Discovery;

/// <summary>The nearest <c>contracts</c> folder, from a folder upwards: several projects may share it.</summary>
internal static class ContractsAbove
{
    public static void Add(string folder, CheckInputs inputs)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, Layout.ContractsFolder);
            if (!Directory.Exists(candidate))
            {
                continue;
            }

            var scan = FolderScan.Of(candidate);
            inputs.AddPublishedFolders(scan.PublishedFolders);
            foreach (var path in scan.Contracts)
            {
                inputs.AddContract(path, needsFixtures: false);
            }

            return;
        }
    }
}
