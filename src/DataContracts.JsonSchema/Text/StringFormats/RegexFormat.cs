using System.Text;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>regex</c>: a regular expression of ECMA-262.</summary>
internal static class RegexFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => EcmaPattern.IsValid(Encoding.UTF8.GetString(utf8));
}
