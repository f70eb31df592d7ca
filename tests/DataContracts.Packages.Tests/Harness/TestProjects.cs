using System.Collections.Concurrent;
using System.Globalization;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>The test packages, packed once per test run, and a test project for each generation of xunit, built once.</summary>
public sealed class TestProjects : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("datacontracts-tests-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<TestProject>> _projects = new(StringComparer.Ordinal);
    private readonly string _version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");

    public TestProjects()
    {
        string[] packages =
            ["DataContracts.JsonSchema", "DataContracts", "DataContracts.Snapshots", "DataContracts.Xunit", "DataContracts.Xunit.v3"];
        var items = packages.Select(name => $"""
            <P Include="{BuiltFrom.RepositoryRoot}src/{name}/{name}.csproj" AdditionalProperties="NuspecOutputPath={_root}/nuspec/{name}/" />
            """);
        string[] properties =
        [
            "NoBuild=true", "BuildProjectReferences=false", $"Configuration={BuiltFrom.Configuration}", $"Version={_version}",
            $"PackageOutputPath={_root}/feed/",
        ];
        File.WriteAllText(Path.Combine(_root, "pack.proj"), $"""
            <Project>
              <ItemGroup>{string.Concat(items)}</ItemGroup>
              <Target Name="Pack">
                <MSBuild Projects="@(P)" Targets="Pack" Properties="{string.Join(';', properties)}" />
              </Target>
            </Project>
            """);
        _ = DotNet.Run(_root, ["msbuild", "pack.proj", "-t:Pack", "-nologo"]).Succeeds();

        // The dependencies of these packages are already in the local cache since this project was restored.
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{BuiltFrom.PackageFolder}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    internal TestProject Of(XunitGeneration xunit) => xunit switch
    {
        XunitGeneration.Two => Of("DataContracts.Xunit", "xunit", "2.9.3"),
        XunitGeneration.ThreeInVersion3 => Of("DataContracts.Xunit.v3", "xunit.v3", "3.2.2"),
        _ => Of("DataContracts.Xunit.v3", "xunit.v3", "4.0.2"),
    };

    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A surviving node may lock a file; the system clears its temporary folder.
        }
    }

    private TestProject Of(string adapter, string framework, string version) =>
        _projects.GetOrAdd(
            $"{framework}-{version}",
            name => new Lazy<TestProject>(() => new TestProject(
                Path.Combine(_root, name), adapter, _version, $"""<PackageReference Include="{framework}" Version="{version}" />"""))).Value;
}
