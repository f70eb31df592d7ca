using System.Globalization;
using System.Text.RegularExpressions;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>A repository with a test project as a user has it, which uses the packages for xunit, packed here.</summary>
internal sealed partial class TestProject : IDisposable
{
    private static readonly Dictionary<string, string?> s_desk = new() { ["CI"] = null, ["TF_BUILD"] = null, ["GITHUB_ACTIONS"] = null, ["DiffEngine_Disabled"] = "true" };

    private readonly string _root = Directory.CreateTempSubdirectory("datacontracts-tests-").FullName;

    public TestProject(string adapter, string xunit)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");
        foreach (var project in new[] { "DataContracts", "DataContracts.Snapshots", adapter })
        {
            _ = DotNet.Run(
                _root,
                ["pack", Path.Combine(BuiltFrom.RepositoryRoot, "src", project), "--no-build", "-c", BuiltFrom.Configuration, "-o", Path.Combine(_root, "feed"), $"-p:Version={version}", "-p:BuildProjectReferences=false", $"-p:NuspecOutputPath={_root}/nuspec/{project}/"]).Succeeds();
        }

        // What these packages rest on is on this machine since this test project was restored: nothing is fetched.
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{BuiltFrom.PackageFolder}" /></fallbackPackageFolders>
            </configuration>
            """);
        _ = Directory.CreateDirectory(Path.Combine(_root, ".git"));
        Write("tests/Shop.Tests.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <OutputType>Exe</OutputType>
                <IsTestProject>true</IsTestProject>
                <IsTestingPlatformApplication>false</IsTestingPlatformApplication>
                <DataContractsFixtureTests>true</DataContractsFixtureTests>
                <NuGetAudit>false</NuGetAudit>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{adapter}" Version="{version}" />
                {xunit}
                <Using Include="Xunit" />
              </ItemGroup>
            </Project>
            """);
    }

    public string this[string path] => Path.GetFullPath(path, _root);

    public void Write(string path, string content)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
    }

    public BuildOutput Test(params (string Name, string Value)[] variables)
    {
        var environment = new Dictionary<string, string?>(s_desk);
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return DotNet.Run(this["tests"], ["test", "--logger", "console;verbosity=detailed"], environment);
    }

    public BuildOutput Contracts(params string[] arguments) =>
        DotNet.Run(_root, [Path.Combine(BuiltFrom.RepositoryRoot, "src", "DataContracts.Cli", "bin", BuiltFrom.Configuration, "net10.0", "contracts.dll"), .. arguments], s_desk);

    public IEnumerable<string> SnapshotFiles() => Directory.EnumerateFiles(this["tests"]).Select(path => Path.GetFileName(path)).Where(name => SnapshotName().IsMatch(name)).Order(StringComparer.Ordinal);

    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A node that lives on may hold a file of it; the system clears its temporary folder.
        }
    }

    [GeneratedRegex(@"\.(?:received|verified)\.", RegexOptions.CultureInvariant)]
    private static partial Regex SnapshotName();
}
