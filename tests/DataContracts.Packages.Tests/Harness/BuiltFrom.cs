using System.Reflection;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>The sources and the configuration that these tests were built from.</summary>
internal static class BuiltFrom
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>Where the packages are that these tests were restored with.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    /// <summary>A file that a project of the sources was built into.</summary>
    public static string Output(string project, string file) =>
        Path.Combine(RepositoryRoot, "src", project, "bin", Configuration, "net10.0", file);

    /// <summary>The task with the libraries of this repository that it loads: all but the generator of types.</summary>
    public static IEnumerable<string> TaskFiles =>
        from path in Directory.EnumerateFiles(Output("DataContracts.Build", ""), "DataContracts*.dll")
        where Path.GetFileName(path) != "DataContracts.CodeGeneration.dll"
        select path;

    private static string Metadata(string key) =>
        typeof(BuiltFrom).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
