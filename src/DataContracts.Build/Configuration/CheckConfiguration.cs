using System.Collections.Immutable;
using System.Globalization;
using DataContracts.Reporting;

namespace DataContracts.Build.Configuration;

/// <summary>The project's properties, read: what they mean, and which of them mean nothing.</summary>
/// <param name="Options">How to check.</param>
/// <param name="MostSevere">The most that a broken contract counts for.</param>
/// <param name="Problems">One sentence for each value that can't be understood; its default holds instead.</param>
internal sealed record CheckConfiguration(CheckOptions Options, Severity MostSevere, ImmutableArray<string> Problems)
{
    /// <summary>How many findings of a file are listed; 0 for all.</summary>
    public int MaxFindings { get; init; } = DiagnosticList.UsualLimit;

    public static CheckConfiguration Read(ProjectSettings settings)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var defaults = new CheckOptions();
        _ = Switch("DataContractsCheck", byDefault: true);
        var options = defaults with
        {
            AssertFormat = Switch("DataContractsAssertFormat", defaults.AssertFormat),
            DefaultDialect = settings["DataContractsDefaultDialect"].Trim() is { Length: > 0 } dialect ? dialect : null,
            MaxDepth = Depth("DataContractsMaxDepth", defaults.MaxDepth),
        };
        var maxFindings = Value("DataContractsMaxFindings", DiagnosticList.UsualLimit, "a whole number, 0 for no limit", ReadNumber);
        var severity = Severe(settings["DataContractsSeverity"], problems);
        return new CheckConfiguration(options, severity, problems.ToImmutable()) { MaxFindings = maxFindings };

        bool Switch(string name, bool byDefault) => Value(name, byDefault, "true or false", ReadSwitch);

        int Depth(string name, int byDefault) => Value(name, byDefault, "a whole number above 0", ReadDepth);

        TValue Value<TValue>(string name, TValue byDefault, string wanted, Func<string, TValue?> read)
            where TValue : struct
        {
            var text = settings[name];
            if (!string.IsNullOrWhiteSpace(text) && read(text) is null)
            {
                problems.Add(Unknown(name, text, wanted));
            }

            return read(text) ?? byDefault;
        }
    }

    private static bool? ReadSwitch(string text) => bool.TryParse(text, out var value) ? value : null;

    private static int? ReadDepth(string text) => ReadNumber(text) is > 0 and var depth ? depth : null;

    private static int? ReadNumber(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Severity Severe(string text, ImmutableArray<string>.Builder problems)
    {
        switch (text.Trim().ToLowerInvariant())
        {
            case "" or "error":
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

    private static string Unknown(string name, string text, string wanted) =>
        $"the property {name} is '{text.Trim()}', but must be {wanted}";
}
