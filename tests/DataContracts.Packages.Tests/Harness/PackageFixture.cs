using System.Globalization;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>The package, packed once per test run, and a folder for the projects that use it.</summary>
public sealed class PackageFixture : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("datacontracts-packages-").FullName;
    private readonly Dictionary<string, string> _restored = new(StringComparer.Ordinal);
    private readonly BuildServer _server;

    public PackageFixture()
    {
        _server = new BuildServer(_root);
        // A unique version, since NuGet never unpacks the same version twice.
        Version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");
        var project = Path.Combine(BuiltFrom.RepositoryRoot, "src", "DataContracts.Build");
        string[] properties = [$"-p:PackageVersion={Version}", "-p:BuildProjectReferences=false", $"-p:NuspecOutputPath={_root}/nuspec/"];
        string[] pack = ["pack", project, "--no-build", "-c", BuiltFrom.Configuration, "-o", Path.Combine(_root, "feed"), .. properties];
        _ = DotNet.Run(_root, pack).Succeeds();
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
        RepositoryTop.Create(_root);
    }

    /// <summary>The packed version.</summary>
    public string Version { get; }

    /// <summary>Full path of the package.</summary>
    public string PackagePath => Path.Combine(_root, "feed", $"DataContracts.Build.{Version}.nupkg");

    /// <summary>An empty folder in which projects find the package.</summary>
    internal string CreateFolder(string name = "repository") =>
        Directory.CreateDirectory(Path.Combine(_root, Guid.NewGuid().ToString("N")[..8], name)).FullName;

    /// <summary>A restored project without contracts and fixtures.</summary>
    internal ConsumerProject CreateProject(string? folder = null, string targetFrameworks = "net10.0")
    {
        folder ??= CreateFolder();
        var project = new ConsumerProject(_server, folder, Version, targetFrameworks);
        var restored = Restored(targetFrameworks);

        // Restoring takes as long as building and has the same result for each project.
        foreach (var file in Directory.EnumerateFiles(Path.Combine(restored, "obj")))
        {
            File.Copy(file, Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "obj")).FullName, Path.GetFileName(file)));
        }

        return project;
    }

    /// <summary>A build of any project, which finds the package by properties.</summary>
    internal BuildOutput Build(string folder, IEnumerable<string> arguments)
    {
        // A project without an SDK restores nothing.
        _ = Restored("net10.0");
        string[] properties =
        [
            $"-p:TestedPackageVersion={Version}", $"-p:TestedPackageFolder={_root}/packages/datacontracts.build/{Version}",
            "-p:RunAnalyzers=false", "-p:NuGetAudit=false",
        ];
        return _server.Build(folder, "minimal", ["build", .. arguments, .. properties, "-nologo"]);
    }

    private string Restored(string targetFrameworks)
    {
        if (!_restored.TryGetValue(targetFrameworks, out var restored))
        {
            _restored[targetFrameworks] = restored = CreateFolder();
            _ = new ConsumerProject(_server, restored, Version, targetFrameworks).Run("restore").Succeeds();
        }

        return restored;
    }

    public void Dispose()
    {
        _server.Dispose();
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A surviving node may lock a file; the system clears its temporary folder.
        }
    }
}
