using DataContracts.Build.Configuration;
using DataContracts.Files;
using Microsoft.Build.Framework;

namespace DataContracts.Build.Generation;

/// <summary>Where a project asks for C# of a contract: the last element that sets <c>Generate</c> for it.</summary>
internal static class ItemPlace
{
    public static (string File, SourceRange Range) Find(BuildProject project, ITaskItem item, IFileSystem disk)
    {
        var contract = Path.GetFullPath(item.ItemSpec, project.Directory);
        foreach (var file in project.Settings.List("PropertyFiles"))
        {
            var element = Elements(file, disk).LastOrDefault(element => Sets(element) && Names(element, contract, project.Directory));
            if (element is not null)
            {
                return (file, element.Place);
            }
        }

        return (project.File, SourceRange.FileStart);
    }

    private static bool Sets(ProjectElement element) =>
        element.Attributes.ContainsKey("Generate") || element.Children.Contains("Generate", StringComparer.OrdinalIgnoreCase);

    private static bool Names(ProjectElement element, string contract, string directory)
    {
        var text = element.Attributes.GetValueOrDefault("Update") ?? element.Attributes.GetValueOrDefault("Include") ?? "";
        return text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(glob => glob.StartsWith("@(", StringComparison.Ordinal) || new ItemGlob(glob, directory).Matches(contract));
    }

    private static IReadOnlyList<ProjectElement> Elements(string file, IFileSystem disk)
    {
        try
        {
            return ProjectXml.Elements(disk.Read(file), name => name == "DataContract");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
