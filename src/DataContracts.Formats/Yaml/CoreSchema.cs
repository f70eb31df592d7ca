using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataContracts.Formats;

/// <summary>YAML 1.2.2, section 10.3: what a plain scalar means.</summary>
internal static partial class CoreSchema
{
    private const string Prefix = "tag:yaml.org,2002:";
    private const int LongestExponent = 4;

    public static void RefuseTag(NodeEvent node, string expected)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific && node.Tag.Value != expected)
        {
            throw new YamlProblemException(SyntaxRules.NotJson, node.Start, $"JSON has no value for the tag '{node.Tag.Value}' here",
                "JSON has no value for this tag here");
        }
    }

    /// <summary>The scalar as a JSON literal (a number, true, false or null), or null where it is a string.</summary>
    public static string? Literal(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? Plain(scalar) : null;
        }

        if (scalar.Tag.IsNonSpecific || scalar.Tag.Value == Prefix + "str")
        {
            return null;
        }

        var literal = Plain(scalar);
        RefuseTag(scalar, Prefix + literal switch
        {
            null => "str",
            "null" => "null",
            "true" or "false" => "bool",
            _ => IsInteger(scalar.Value) && scalar.Tag.Value != Prefix + "float" ? "int" : "float",
        });
        return literal;
    }

    /// <summary>Whether a plain scalar of that text would be a string, for readers of 1.2 and of 1.1 alike.</summary>
    public static bool IsPlainString(string text) =>
        SafeText().IsMatch(text) && !NotAString().IsMatch(text) && !Resembling11().IsMatch(text);

    private static string? Plain(Scalar scalar)
    {
        var text = scalar.Value;
        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => "null",
            "true" or "True" or "TRUE" => "true",
            "false" or "False" or "FALSE" => "false",
            _ when Float().Match(text) is { Success: true } number => Number(number, scalar),
            _ when Based().IsMatch(text) => BaseValue(text).ToString(CultureInfo.InvariantCulture),
            _ when NotFinite().IsMatch(text) =>
                throw new YamlProblemException(
                    SyntaxRules.NotJson, scalar.Start, $"JSON has no number '{text}'", "JSON has no such number"),
            _ => null,
        };
    }

    private static string Number(Match number, Scalar scalar)
    {
        var exponent = number.Groups["exponent"].Value;
        if (exponent.AsSpan().TrimStart("eE+-").TrimStart('0').Length > LongestExponent)
        {
            throw new YamlProblemException(
                SyntaxRules.NotJson,
                scalar.Start,
                $"the exponent of '{scalar.Value}' is beyond what readers of numbers take",
                "the exponent of this number is beyond what readers of numbers take");
        }

        var sign = number.Groups["sign"].Value == "-" ? "-" : "";
        var whole = number.Groups["whole"].Value.TrimStart('0');
        var fraction = number.Groups["fraction"].Value;
        return sign + (whole.Length == 0 ? "0" : whole) + (fraction.Length > 1 ? fraction : "") + exponent;
    }

    private static BigInteger BaseValue(string text)
    {
        var digitBits = text[1] == 'x' ? 4 : 3;
        return text[2..].Aggregate(BigInteger.Zero, (value, digit) => (value << digitBits) + Convert.ToInt32(digit.ToString(), 16));
    }

    private static bool IsInteger(string text) => text.AsSpan().IndexOfAny(".eE") < 0 || Based().IsMatch(text);

    [GeneratedRegex(
        @"^(?<sign>[-+]?)(?=\.?[0-9])(?<whole>[0-9]*)(?<fraction>(\.[0-9]*)?)(?<exponent>([eE][-+]?[0-9]+)?)\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Float();

    [GeneratedRegex(@"^(0o[0-7]{1,1000}|0x[0-9a-fA-F]{1,1000})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Based();

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex NotFinite();

    [GeneratedRegex(@"^(null|true|false|~)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAString();

    // YAML 1.1, which many readers still follow: yes, no, on, off, y and n.
    [GeneratedRegex(@"^(y|n|yes|no|on|off)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Resembling11();

    // Starts with a letter, so it is not a number, date or indicator; holds nothing that YAML reads as syntax anywhere.
    [GeneratedRegex(@"^\p{L}([\p{L}\p{Nd}_./+()-]|[ ](?=[\p{L}\p{Nd}_./+(-])(?!-))*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex SafeText();
}
