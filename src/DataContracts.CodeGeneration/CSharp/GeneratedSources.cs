using System.Globalization;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>The files: one a contract, and one of what they share.</summary>
internal static class GeneratedSources
{
    public static IEnumerable<GeneratedFile> Of(IEnumerable<GeneratedContract> contracts)
    {
        // Names that differ by case alone are one file on some systems.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ConverterText.FileName };
        var needsConverters = false;
        foreach (var contract in contracts)
        {
            var loaded = contract.Contract;
            var types = contract.Types.Select(type => type.Text).ToArray();
            needsConverters |= types.Any(type => type.Contains(ConverterText.Namespace, StringComparison.Ordinal));
            var text = SourceText.Create(loaded.Name, loaded.Header.Version, Path.GetFileName(loaded.File.Path), contract.Namespace, types);
            yield return new GeneratedFile(NameOf(contract, names), loaded.File.Path, text);
        }

        if (needsConverters)
        {
            yield return new GeneratedFile(ConverterText.FileName, "", ConverterText.Text.ReplaceLineEndings("\n"));
        }
    }

    private static string NameOf(GeneratedContract contract, HashSet<string> taken)
    {
        var name = $"{contract.Namespace}.{contract.TypeName}.g.cs";
        for (var number = 2; !taken.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{contract.Namespace}.{contract.TypeName}.{number}.g.cs");
        }

        return name;
    }
}
