using System.Collections.Immutable;
using System.Globalization;

namespace DataContracts.Build.Severities.EditorConfigs;

/// <summary>The severities of rules that an <c>.editorconfig</c> or a <c>.globalconfig</c> sets.</summary>
/// <param name="IsRoot">Whether files in folders above don't count.</param>
/// <param name="IsGlobal">Whether it is about all files of the project.</param>
/// <param name="Level">The precedence of a global file.</param>
/// <param name="Sections">The sections with a severity, in their order.</param>
internal sealed record ConfigFile(bool IsRoot, bool IsGlobal, int Level, ImmutableArray<ConfigSection> Sections)
{
    // Of a file with the usual name that says nothing else.
    private const int UsualLevel = 100;

    private const string Start = "dotnet_diagnostic.";
    private const string End = ".severity";

    public static ConfigFile Parse(string text, bool isNamedGlobalConfig = false)
    {
        var (isRoot, isGlobal, level) = (false, isNamedGlobalConfig, isNamedGlobalConfig ? UsualLevel : 0);
        var sections = ImmutableArray.CreateBuilder<ConfigSection>();
        var (name, severities) = ((string?)null, new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase));
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[' && line.LastIndexOf(']') is > 0 and var end)
            {
                Close();
                (name, severities) = (line[1..end], new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase));
            }
            else if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                var (key, value) = (line[..equals].Trim().ToLowerInvariant(), Value(line[(equals + 1)..]));
                isGlobal |= name is null && key == "is_global" && value == "true";
                isRoot |= name is null && key == "root" && value == "true";
                level = name is null && key == "global_level"
                    && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : level;
                if (key.StartsWith(Start, StringComparison.Ordinal) && key.EndsWith(End, StringComparison.Ordinal)
                    && key.Length > Start.Length + End.Length && ReadSeverity(value) is { } severity)
                {
                    severities[key[Start.Length..^End.Length]] = severity;
                }
            }
        }

        Close();
        return new ConfigFile(isRoot, isGlobal, level, sections.ToImmutable());

        void Close()
        {
            if (severities.Count > 0)
            {
                sections.Add(new ConfigSection(name, severities.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase)));
            }
        }
    }

    private static string Value(string text)
    {
        var comment = text.IndexOfAny(['#', ';']);
        return (comment < 0 ? text : text[..comment]).Trim().ToLowerInvariant();
    }

    // Others, default among them, change nothing.
    private static Severity? ReadSeverity(string value) => value switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" => Severity.Info,
        "silent" or "none" => Severity.Hidden,
        _ => null,
    };
}

/// <summary>A section: the files that it is about, null for all, and the severities of rules there.</summary>
internal sealed record ConfigSection(string? Glob, ImmutableDictionary<string, Severity> Severities);
