using System.Collections.Immutable;

namespace DataContracts.Reporting;

/// <summary>Every output format, one line each.</summary>
public static class DiagnosticPrinters
{
    /// <summary>All formats; the first is the default.</summary>
    public static ImmutableArray<IDiagnosticPrinter> All { get; } =
    [
        new TextPrinter(),
        new MSBuildPrinter(),
        new JsonPrinter(),
    ];

    /// <summary>The format of that name, or null.</summary>
    /// <param name="name">For example <c>msbuild</c>.</param>
    public static IDiagnosticPrinter? Find(string name) => All.FirstOrDefault(printer => printer.Name == name);
}
