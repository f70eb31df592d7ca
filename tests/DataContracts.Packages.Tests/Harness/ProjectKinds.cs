namespace DataContracts.Packages.Tests.Harness;

/// <summary>The kinds of projects, by name.</summary>
internal static class ProjectKinds
{
    private const string Version = "$(TestedPackageVersion)";
    private const string Reference = $"""<PackageReference Include="DataContracts.Build" Version="{Version}" PrivateAssets="all" />""";
    private const string References = $"<ItemGroup>{Reference}</ItemGroup>";
    private const string Framework = "<PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>";

    // An older framework without its pack, which a machine with one SDK does not have.
    private const string TwoFrameworks = """
        <PropertyGroup><TargetFrameworks>net10.0;net9.0</TargetFrameworks></PropertyGroup>
        <PropertyGroup Condition="'$(TargetFramework)' == 'net9.0'">
          <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
          <CheckEolTargetFramework>false</CheckEolTargetFramework>
        </PropertyGroup>
        <ItemGroup Condition="'$(TargetFramework)' == 'net9.0'">
          <Reference Include="$(NetCoreTargetingPackRoot)/Microsoft.NETCore.App.Ref/$(BundledNETCoreAppPackageVersion)/ref/net10.0/*.dll" />
        </ItemGroup>
        """;

    // As a project with packages.config does it: the package is a folder, and both of its files are imported by hand.
    private const string WithoutSdk = $"""
        <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
          <Import Project="$(TestedPackageFolder)/build/DataContracts.Build.props" />
          <PropertyGroup>
            <OutputType>Library</OutputType>
            <AssemblyName>Shop</AssemblyName>
            <OutputPath>bin/</OutputPath>
            <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
            <FrameworkPathOverride>$(MSBuildThisFileDirectory)</FrameworkPathOverride>
            <NoStdLib>true</NoStdLib>
            <NoCompilerStandardLib>false</NoCompilerStandardLib>
            <AddAdditionalExplicitAssemblyReferences>false</AddAdditionalExplicitAssemblyReferences>
            <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="Empty.cs" />
            <Reference Include="$(MSBuildExtensionsPath)/../../packs/Microsoft.NETCore.App.Ref/*/ref/net10.0/*.dll" />
          </ItemGroup>
          <Import Project="$(MSBuildToolsPath)/Microsoft.CSharp.targets" />
          <Import Project="$(TestedPackageFolder)/build/DataContracts.Build.targets" />
        </Project>
        """;

    /// <summary>Kinds that differ in what the package itself does.</summary>
    public static IReadOnlyDictionary<string, ProjectKind> Usual { get; } = new Dictionary<string, ProjectKind>(StringComparer.Ordinal)
    {
        ["Visual Basic"] = new("Shop.vbproj", Sdk(Framework + References)),
        ["without an SDK"] = new("Shop.csproj", WithoutSdk) { Files = new Dictionary<string, string> { ["Empty.cs"] = "" } },
        ["several target frameworks"] = new("Shop.csproj", Sdk(TwoFrameworks + References)) { Suffix = "::TargetFramework=net10.0" },
        ["in a path that is not ASCII"] = new("Käse 価格.csproj", Sdk(Framework + References)) { Folder = "größe 価格 é" },
    };

    /// <summary>Kinds that differ in what the SDK does, and rarely break.</summary>
    public static IReadOnlyDictionary<string, ProjectKind> Others { get; } = new Dictionary<string, ProjectKind>(StringComparer.Ordinal)
    {
        ["C#"] = new("Shop.csproj", Sdk(Framework + References)),
        ["F#"] = new("Shop.fsproj", Sdk($"""{Framework}<ItemGroup><Compile Include="Shop.fs" />{Reference}</ItemGroup>"""))
        {
            Files = new Dictionary<string, string> { ["Shop.fs"] = "module Shop\n" },
        },
        ["central package versions"] = new(
            "Shop.csproj",
            Sdk($"""{Framework}<ItemGroup>{Reference.Replace($" Version=\"{Version}\"", "", StringComparison.Ordinal)}</ItemGroup>"""))
        {
            Files = new Dictionary<string, string>
            {
                ["Directory.Packages.props"] = $"""
                    <Project>
                      <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                      <ItemGroup><PackageVersion Include="DataContracts.Build" Version="{Version}" /></ItemGroup>
                    </Project>
                    """,
            },
        },
        ["reference in Directory.Build.targets"] = new("Shop.csproj", Sdk(Framework))
        {
            Files = new Dictionary<string, string> { ["Directory.Build.targets"] = $"<Project>{References}</Project>" },
        },
        ["SDK imported by hand"] = new("Shop.csproj", $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              {Framework}
              {References}
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
            </Project>
            """),
        ["artifacts output"] = new("Shop.csproj", Sdk(Framework + References))
        {
            Files = new Dictionary<string, string>
            {
                ["Directory.Build.props"] =
                    "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>",
            },
        },
        ["on several nodes"] = new("Shop.csproj", Sdk(Framework + References)) { Arguments = ["-m:2"] },
        ["in a path with spaces"] = new("My Shop.csproj", Sdk(Framework + References)) { Folder = "my shop" },
    };

    private static string Sdk(string content) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {content}
        </Project>
        """;
}
