using System.Collections.Immutable;
using DataContracts.Build.Configuration;
using DataContracts.Files;
using DataContracts.Rules;
using Microsoft.Build.Framework;

namespace DataContracts.Build.Generation;

/// <summary>Projects that can't compile what is generated: the items that ask for it are reported, and nothing is generated.</summary>
internal static class UnsupportedProject
{
    // The oldest framework whose System.Text.Json has the attributes that are generated.
    private static readonly Version s_oldest = new(9, 0);

    public static ImmutableArray<ContractDiagnostic> Find(BuildProject project, IEnumerable<ITaskItem> items, IFileSystem disk)
    {
        var reason = Reason(project.Settings);
        return reason is null ? [] :
        [
            .. from item in items
               where !item.GetMetadata("Generate").Trim().Equals("false", StringComparison.OrdinalIgnoreCase)
               let place = ItemPlace.Find(project, item, disk)
               select new ContractDiagnostic(
                   GenerationRules.UnsupportedProject, GenerationRules.UnsupportedProject.DefaultSeverity, place.File, place.Range,
                   $"no C# can be generated from '{Path.GetFileName(item.ItemSpec)}' for this project: {reason}"),
        ];
    }

    private static string? Reason(ProjectSettings settings)
    {
        var language = settings["Language"];
        if (language is not ("" or "C#"))
        {
            return $"its language is {(language == "VB" ? "Visual Basic" : language)}; set Generate in a C# project and refer to that one";
        }

        // .NETCoreApp,Version=v8.0
        var moniker = settings["TargetFrameworkMoniker"].Split(",Version=v");
        var (framework, version) = (moniker[0], moniker.Length > 1 ? moniker[1] : "");
        var isOld = framework.Length > 0
            && (framework != ".NETCoreApp" || (Version.TryParse(version, out var number) && number < s_oldest));
        return isOld
            ? $"its target framework is {Name(framework)} {version}, and the types need .NET 9 or newer; raise it, or set "
                + "Generate under a Condition on the target frameworks that can use the types"
            : null;
    }

    private static string Name(string framework) => framework switch
    {
        ".NETCoreApp" => ".NET",
        ".NETFramework" => ".NET Framework",
        ".NETStandard" => ".NET Standard",
        _ => framework,
    };
}
