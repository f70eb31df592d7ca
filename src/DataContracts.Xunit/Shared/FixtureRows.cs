using System.Reflection;
using DataContracts.Snapshots;
using DataContracts.Snapshots.Contracts;

namespace DataContracts.Xunit;

/// <summary>Finds the rows of a theory over fixtures.</summary>
internal static class FixtureRows
{
    public static IReadOnlyList<Fixture> Of(ContractFixturesAttribute attribute, MethodInfo test)
    {
        var project = TestProject.Of((test.ReflectedType ?? test.DeclaringType)?.Assembly);
        var source = attribute.SourceFile.Length == 0 ? null : project.Locate(attribute.SourceFile);
        var folder = Path.GetDirectoryName(source) ?? project.ProjectDirectory
            ?? throw new VerificationException(
                $"the folder of '{attribute.SourceFile}' is not on this machine, so its fixtures can't be found");
        var found = FixtureFiles.Of(attribute.Contract, folder, project, attribute.Folder);
        var rows = found.Where(place => attribute.Kind == FixtureKind.All || place.IsInvalid == (attribute.Kind == FixtureKind.Invalid))
            .ToArray();
        return rows.Length > 0
            ? [.. rows.Select(place => new Fixture(place, attribute.Contract is null, folder, project))]
            : throw new VerificationException(
                $"contract '{attribute.Contract ?? "(any)"}' has no {(attribute.Kind == FixtureKind.Invalid ? "invalid " : "")}fixture in "
                    + $"a 'fixtures' folder near '{folder}' or of a project that it references, so this theory would test nothing");
    }
}
