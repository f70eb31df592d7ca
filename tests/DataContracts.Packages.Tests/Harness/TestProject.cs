using System.Text.RegularExpressions;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>A repository with a test project as a user has it, which uses one of the packages for xunit. It is built once; what its tests produce, variables say.</summary>
internal sealed partial class TestProject
{
    // By these a build server is known, on which snapshots are not written beside the sources.
    private static readonly string[] s_serverVariables =
    [
        "AGENT_ID", "APPVEYOR", "BITBUCKET_WORKSPACE", "BuildRunner", "CI", "GITHUB_ACTION", "GITHUB_ACTIONS",
        "GITLAB_CI", "GO_SERVER_URL", "JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD", "TRAVIS",
    ];

    private static readonly Dictionary<string, string?> s_desk =
        new(s_serverVariables.Select(name => KeyValuePair.Create(name, (string?)null))) { ["DiffEngine_Disabled"] = "true" };

    private readonly string _root;

    public TestProject(string root, string adapter, string version, string xunit)
    {
        _root = root;
        RepositoryTop.Create(Directory.CreateDirectory(_root).FullName);
        Write(Orders.ContractPath, Orders.Contract);
        Write("fixtures/orders/first.json", Orders.Valid);
        Write("fixtures/orders/invalid/some.ndjson", "{\"id\":1}\n{\"id\":2}\n");
        Copy("ShopTests", "tests");
        Copy("VerifyStub", "stub");
        Write("stub/Argon/Argon.csproj", Library(""));
        Write("stub/Verify/Verify.csproj", Library("""<ItemGroup><ProjectReference Include="../Argon/Argon.csproj" /></ItemGroup>"""));
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

    /// <summary>Runs the tests of a class, as they were built.</summary>
    public BuildOutput Test(string testClass, params (string Name, string Value)[] variables) => Test(testClass, [], variables);

    public BuildOutput Test(string testClass, string[] arguments, params (string Name, string Value)[] variables)
    {
        _ = Build.Succeeds();
        var environment = new Dictionary<string, string?>(s_desk);
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return DotNet.Run(this["tests"], ["test", "--no-build", "--filter", $"FullyQualifiedName~{testClass}", "--logger", "console;verbosity=detailed", .. arguments], environment);
    }

    /// <summary>What an editor asks a project for.</summary>
    public BuildOutput Items(string name) => DotNet.Run(this["tests"], ["msbuild", $"-getItem:{name}"], s_desk);

    public BuildOutput Contracts(params string[] arguments) =>
        DotNet.Run(_root, [Path.Combine(BuiltFrom.RepositoryRoot, "src", "DataContracts.Cli", "bin", BuiltFrom.Configuration, "net10.0", "contracts.dll"), .. arguments], s_desk);

    /// <summary>The snapshots of a class, beside its source file.</summary>
    public IEnumerable<string> SnapshotFiles(string testClass) =>
        Directory.EnumerateFiles(this["tests"], testClass + ".*").Select(path => Path.GetFileName(path)).Where(name => SnapshotName().IsMatch(name)).Order(StringComparer.Ordinal);

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
