using System.Reflection;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>The sources and the configuration that these tests were built from.</summary>
internal static class BuiltFrom
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The folder of the packages that these tests were restored with.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    /// <summary>An output file of a project of this repository.</summary>
    public static string Output(string project, string file) =>
        Path.Combine(RepositoryRoot, "src", project, "bin", Configuration, "net10.0", file);

    /// <summary>The task with the libraries of this repository that it loads, which excludes the type generator.</summary>
    public static IEnumerable<string> TaskFiles =>
        from path in Directory.EnumerateFiles(Output("DataContracts.Build", ""), "DataContracts*.dll")
        where Path.GetFileName(path) != "DataContracts.CodeGeneration.dll"
        select path;

    private static string Metadata(string key) =>
        typeof(BuiltFrom).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
