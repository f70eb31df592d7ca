using System.Text;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>A typical project that uses the package.</summary>
internal sealed class ConsumerProject
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly BuildServer _server;
    private readonly string _version;
    private readonly string _targetFrameworks;

    public ConsumerProject(BuildServer server, string folder, string version, string targetFrameworks)
    {
        _server = server;
        Folder = folder;
        _version = version;
        _targetFrameworks = targetFrameworks;
        Define("");
        Write("Empty.cs", "");
    }

    public string Folder { get; }

    public string File => Path.Combine(Folder, "Shop.csproj");

    public string Intermediate => Path.Combine(Folder, "obj", "Debug", _targetFrameworks.Split(';')[0]);

    /// <summary>Writes the project file with additional content.</summary>
    public ConsumerProject Define(string content, string sdk = "Microsoft.NET.Sdk")
    {
        var framework = _targetFrameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write("Shop.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <{framework}>{_targetFrameworks}</{framework}>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
              <!-- An older framework without its pack, which a machine with one SDK does not have. -->
              <PropertyGroup Condition="'$(TargetFramework)' == 'net9.0'">
                <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
                <CheckEolTargetFramework>false</CheckEolTargetFramework>
              </PropertyGroup>
              <ItemGroup Condition="'$(TargetFramework)' == 'net9.0'">
                <Reference Include="$(NetCoreTargetingPackRoot)/Microsoft.NETCore.App.Ref/$(BundledNETCoreAppPackageVersion)/ref/net10.0/*.dll" />
              </ItemGroup>
              <ItemGroup>
                <PackageReference Include="DataContracts.Build" Version="{_version}" PrivateAssets="all" />
              </ItemGroup>
              {content}
            </Project>
            """);
        return this;
    }

    public ConsumerProject Write(string path, string content) => Write(path, s_utf8.GetBytes(content));

    public ConsumerProject Write(string path, byte[] content)
    {
        var full = Path.GetFullPath(path, Folder);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllBytes(full, content);
        return this;
    }

    public BuildOutput Build(params string[] arguments) => Build("minimal", arguments);

    /// <summary>A build with detailed output, which shows what was checked.</summary>
    public BuildOutput BuildInDetail(params string[] arguments) => Build("detailed", arguments);

    /// <summary>Runs any command in a new process.</summary>
    public BuildOutput Run(params string[] arguments) => DotNet.Run(Folder, arguments);

    /// <summary>A finding as printed.</summary>
    public string Finding(string path, string rest) => $"{Path.GetFullPath(path, Folder)}{rest}";

    private BuildOutput Build(string verbosity, string[] arguments) =>
        _server.Build(Folder, verbosity, ["build", File, "--no-restore", "-nologo", .. arguments]);
}
