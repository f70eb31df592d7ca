using System.IO.Compression;
using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class PackedReferenceTests(PackageFixture package)
{
    [SlowTheory]
    [InlineData("", true)]
    [InlineData("PrivateAssets=\"build;analyzers\"", true)]
    [InlineData("PrivateAssets=\"All\"", false)]
    public void Reference_that_becomes_a_dependency_is_reported(string attribute, bool isDependency)
    {
        var project = package.CreateProject();
        var text = File.ReadAllText(project.File).Replace("PrivateAssets=\"all\"", attribute, StringComparison.Ordinal);
        _ = project.Write("Shop.csproj", text).WithOrders();

        var build = project.Run("pack", project.File, "-nologo", "-o", Path.Combine(project.Folder, "out")).Succeeds();

        using var archive = ZipFile.OpenRead(Path.Combine(project.Folder, "out", "Shop.1.0.0.nupkg"));
        using var nuspec = new StreamReader(archive.GetEntry("Shop.nuspec")!.Open());
        Assert.Equal(isDependency, nuspec.ReadToEnd().Contains("DataContracts.Build", StringComparison.Ordinal));
        Assert.Equal(
            isDependency
                ?
                [
                    $"{project.File} : warning DC0040: the package will depend on DataContracts.Build, which is of use in this project "
                    + "only; add PrivateAssets=\"all\" to its PackageReference",
                ]
                : [],
            build.Findings.Where(finding => finding.Contains("DC0040", StringComparison.Ordinal)));
    }
}
