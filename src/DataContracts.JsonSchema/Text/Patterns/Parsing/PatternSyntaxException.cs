using System.Diagnostics.CodeAnalysis;

namespace DataContracts.JsonSchema.Text.Patterns;

[SuppressMessage("Design", "CA1064", Justification = "Never leaves PatternParser.TryParse.")]
[SuppressMessage("Design", "CA1032", Justification = "Never leaves PatternParser.TryParse, so it exists only with a position.")]
internal sealed class PatternSyntaxException(int offset, string message) : Exception(message)
{
    public PatternError Error { get; } = new(offset, message);
}
