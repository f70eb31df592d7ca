using System.Globalization;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>What looks as if it were checked, and is not.</summary>
internal static class OverlookedFiles
{
    /// <summary>One finding for each folder of a contract that has fixtures in a format that is not read.</summary>
    public static IEnumerable<ContractDiagnostic> UnreadFixtures(IEnumerable<string> files, ContractSet contracts)
    {
        var pairing = new FixturePairing(contracts.Index);
        return from path in files
               group path by Path.GetDirectoryName(path)! into folder
               let first = folder.Order(StringComparer.Ordinal).First()
               where pairing.Find(new FixtureFile(first), document: null).Contract is not null
               select Finding.At(HygieneRules.UnreadFixture, first, SourceRange.FileStart, Unread(folder.Count() - 1));
    }

    public static IEnumerable<ContractDiagnostic> MisnamedFolders(IEnumerable<string> folders) =>
        from folder in folders
        let right = MisnamedFolder.RightName(folder)
        let name = ValueText.Shorten(Path.GetFileName(folder))
        select Finding.At(
            HygieneRules.MisnamedFolder,
            folder,
            SourceRange.FileStart,
            $"this folder is named '{name}', and only '{right}' is looked for, so what is in it may not be checked; rename it to "
                + $"'{right}'");

    private static string Unread(int others)
    {
        var more = others == 1 ? "another one" : string.Create(CultureInfo.InvariantCulture, $"{others} more");
        var files = others == 0 ? "this file is" : $"this file and {more} in its folder are";
        var them = others == 0 ? "it" : "them";
        return $"{files} not checked, since fixtures are read from {FixtureFormat.Patterns}; convert {them}, or move {them} out of "
            + $"'{WorkspaceLayout.FixturesFolder}'";
    }
}
