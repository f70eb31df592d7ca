using System.Collections.Immutable;
using System.Globalization;

namespace DataContracts.Build.Configuration;

/// <summary>The project's properties, read: what they mean, and which of them mean nothing.</summary>
/// <param name="Options">How to check.</param>
/// <param name="MostSevere">The most that a broken contract counts for.</param>
/// <param name="Problems">One sentence for each value that can't be understood; its default holds instead.</param>
internal sealed record CheckConfiguration(CheckOptions Options, Severity MostSevere, ImmutableArray<string> Problems)
{
    public static CheckConfiguration Read(CheckProperties properties)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var defaults = new CheckOptions();
        _ = Switch("DataContractsCheck", properties.Check, byDefault: true, problems);
        var options = defaults with
        {
            AssertFormat = Switch("DataContractsAssertFormat", properties.AssertFormat, defaults.AssertFormat, problems),
            DefaultDialect = Blank(properties.DefaultDialect) ? null : properties.DefaultDialect!.Trim(),
            MaxDepth = Depth(properties.MaxDepth, defaults.MaxDepth, problems),
        };
        return new CheckConfiguration(options, Severe(properties.Severity, problems), problems.ToImmutable());
    }

    private static bool Switch(string name, string? text, bool byDefault, ImmutableArray<string>.Builder problems)
    {
        if (Blank(text) || bool.TryParse(text, out byDefault))
        {
            return byDefault;
        }

        problems.Add(Unknown(name, text!, "true or false"));
        return byDefault;
    }

    private static int Depth(string? text, int byDefault, ImmutableArray<string>.Builder problems)
    {
        if (Blank(text))
        {
            return byDefault;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var depth) && depth > 0)
        {
            return depth;
        }

        problems.Add(Unknown("DataContractsMaxDepth", text!, "a whole number above 0"));
        return byDefault;
    }

    private static Severity Severe(string? text, ImmutableArray<string>.Builder problems)
    {
        switch (text?.Trim().ToLowerInvariant())
        {
            case null or "" or "error":
                return Severity.Error;
            case "warning":
                return Severity.Warning;
            case "info":
                return Severity.Info;
            case "none":
                return Severity.Hidden;
            default:
                problems.Add(Unknown("DataContractsSeverity", text, "error, warning, info or none"));
                return Severity.Error;
        }
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    private static string Unknown(string name, string text, string wanted) => $"the property {name} is '{text.Trim()}', but must be {wanted}";
}
