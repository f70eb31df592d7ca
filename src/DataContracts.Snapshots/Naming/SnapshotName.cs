using System.Collections.Immutable;
using System.Text;

namespace DataContracts.Snapshots.Naming;

/// <summary>The names of a snapshot's two files, without their folder.</summary>
/// <param name="Prefix">What makes the snapshot unique.</param>
/// <param name="Stem">The same without the part: of one test all parts begin so.</param>
/// <param name="Verified">The file that is committed.</param>
/// <param name="Received">The file that holds what was produced instead.</param>
internal sealed record SnapshotName(string Prefix, string Stem, string Verified, string Received)
{
    // '#' starts the name of a part.
    private const string Forbidden = "\"\\<>|:*?/#";

    public static SnapshotName Of(TestIdentity test, SnapshotSettings settings, TestProject project, string extension)
    {
        var subject = settings.FileName is { } fileName ? Clean(fileName) : Subject(test, settings);
        var ignored = settings.IgnoredParameters;
        var unique = string.Concat(UniqueParts.Of(settings.UniqueFor, test.Assembly).Select(part => "." + part));
        var part = settings.Part is { Length: > 0 } name ? "#" + Clean(name) : "";
        var stem = subject + Parameters(test, settings, ignored) + unique;
        var prefix = stem + part;
        var framework = project.TargetFrameworks.Length > 1 ? "." + UniqueParts.Framework(test.Assembly) : "";
        var received = subject + Parameters(test, settings, []) + unique + (
            unique.Contains(framework, StringComparison.Ordinal) ? "" : framework) + part;
        return new SnapshotName(prefix, stem, $"{prefix}.verified.{extension}", $"{received}.received.{extension}");
    }

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            clean.Append(char.IsControl(character) || Forbidden.Contains(character, StringComparison.Ordinal) ? '-' : character);
        }

        return clean.ToString();
    }

    private static string Subject(TestIdentity test, SnapshotSettings settings)
    {
        var type = Clean(settings.TypeName ?? test.TypeName);
        var method = Clean(settings.MethodName ?? test.MethodName);
        return type.Length == 0 ? method : $"{type}.{method}";
    }

    private static string Parameters(TestIdentity test, SnapshotSettings settings, ImmutableArray<string> ignored)
    {
        if (settings.ParameterText is { } text)
        {
            return "_" + Clean(text);
        }

        var shown = test.Parameters.Where(parameter => !ignored.Contains(parameter.Key, StringComparer.Ordinal));
        return string.Concat(shown.Select(parameter => $"_{Clean(parameter.Key)}={Clean(ParameterText.Of(parameter.Value))}"));
    }
}
