using System.Text.RegularExpressions;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>
/// A repository with a typical test project that uses one of the xunit packages. It is built once; environment variables control
/// what its tests produce.
/// </summary>
internal sealed partial class TestProject
{
    // These identify a build server, on which snapshots are not written beside the sources.
    private static readonly string[] s_serverVariables =
    [
        "AGENT_ID", "APPVEYOR", "BITBUCKET_WORKSPACE", "BuildRunner", "CI", "GITHUB_ACTION", "GITHUB_ACTIONS",
        "GITLAB_CI", "GO_SERVER_URL", "JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD", "TRAVIS",
    ];

    private static readonly Dictionary<string, string?> s_desk =
        new(s_serverVariables.Select(name => KeyValuePair.Create(name, (string?)null))) { ["DiffEngine_Disabled"] = "true" };

    private readonly string _root;
    private readonly Lazy<BuildOutput> _shopRun;

    public TestProject(string root, string adapter, string version, string xunit)
    {
        _root = root;
        _shopRun = new Lazy<BuildOutput>(() => TestBuilt("FullyQualifiedName!~OrderTests").Fails());
        RepositoryTop.Create(Directory.CreateDirectory(_root).FullName);
        Write(Orders.ContractPath, Orders.Contract);
        Write("fixtures/orders/first.json", Orders.Valid);
        Write("fixtures/orders/invalid/some.ndjson", "{\"id\":1}\n{\"id\":2}\n");
        Write("tests/PartTests.Parts_are_stable#head.verified.txt", "head");
        Write("tests/PartTests.Parts_are_stable#body.verified.txt", "body");
        Copy("ShopTests", "tests");
        Copy("VerifyStub", "stub");
        Write("stub/Argon/Argon.csproj", Library(""));
        Write("stub/Verify/Verify.csproj", Library("""
            <ItemGroup><ProjectReference Include="../Argon/Argon.csproj" /></ItemGroup>
            """));
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
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
                <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
                {xunit}
                <ProjectReference Include="../stub/Verify/Verify.csproj" />
                <Using Include="Xunit" />
              </ItemGroup>
            </Project>
            """);
        Build = DotNet.Run(this["tests"], ["build", "-nologo"], s_desk);
    }

    public string this[string path] => Path.GetFullPath(path, _root);

    public BuildOutput Build { get; }

    public void Write(string path, string content)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
    }

    /// <summary>A single run of all tests except those of orders, without variables. Some of them fail by design.</summary>
    public BuildOutput ShopRun => _shopRun.Value;

    /// <summary>Runs the tests of a class in the built assembly, without evaluating the project.</summary>
    public BuildOutput Test(string testClass, params (string Name, string Value)[] variables) =>
        TestBuilt($"FullyQualifiedName~{testClass}", variables);

    /// <summary>Runs the tests of a class through the project, which can configure the results directory.</summary>
    public BuildOutput TestProjectInto(string results, string testClass, params (string Name, string Value)[] variables) =>
        Test(["--no-build", "--results-directory", results], $"FullyQualifiedName~{testClass}", variables);

    /// <summary>Evaluates the project like an editor.</summary>
    public BuildOutput Items(string name) => DotNet.Run(this["tests"], ["msbuild", $"-getItem:{name}"], s_desk);

    /// <summary>What the assembly would record, without compiling it.</summary>
    public BuildOutput Metadata(params string[] properties) => DotNet.Run(
        this["tests"], ["msbuild", "-t:_DataContractsSnapshotMetadata", "-getItem:AssemblyMetadata", .. properties], s_desk);

    public BuildOutput Contracts(params string[] arguments) =>
        DotNet.Run(_root, [BuiltFrom.Output("DataContracts.Cli", "contracts.dll"), .. arguments], s_desk);

    /// <summary>The snapshots of a class, which are beside its source file.</summary>
    public IEnumerable<string> SnapshotFiles(string testClass) =>
        Directory.EnumerateFiles(this["tests"], testClass + ".*").Select(path => Path.GetFileName(path))
            .Where(name => SnapshotName().IsMatch(name)).Order(StringComparer.Ordinal);

    private BuildOutput TestBuilt(string filter, params (string Name, string Value)[] variables) =>
        Test([this["tests/bin/Debug/net10.0/Shop.Tests.dll"]], filter, variables);

    private BuildOutput Test(string[] arguments, string filter, (string Name, string Value)[] variables)
    {
        _ = Build.Succeeds();
        var environment = new Dictionary<string, string?>(s_desk);
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        string[] command = ["test", .. arguments, "--filter", filter, "--logger", "console;verbosity=detailed"];
        return DotNet.Run(this["tests"], command, environment);
    }

    private static string Library(string content) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RunAnalyzers>false</RunAnalyzers>
          </PropertyGroup>
          {content}
        </Project>
        """;

    private void Copy(string name, string folder)
    {
        var source = Path.Combine(BuiltFrom.RepositoryRoot, "tests", "DataContracts.Packages.Tests", "testdata", name);
        foreach (var file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories))
        {
            Write(Path.Combine(folder, Path.GetRelativePath(source, file)), File.ReadAllText(file));
        }
    }

    [GeneratedRegex(@"\.(?:received|verified)\.", RegexOptions.CultureInvariant)]
    private static partial Regex SnapshotName();
}
