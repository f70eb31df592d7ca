using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;

namespace DataContracts.Formats;

/// <summary>YAML that this product does not take.</summary>
[SuppressMessage("Design", "CA1064", Justification = "Never leaves YamlReader.Read.")]
[SuppressMessage("Design", "CA1032", Justification = "Never leaves YamlReader.Read, so it exists only with a position.")]
internal sealed class YamlProblemException(Rule rule, in Mark mark, string message, string? withoutText = null)
    : Exception(message)
{
    public SyntaxProblem Problem { get; } = new(rule, Positions.At(mark), message) { MessageWithoutText = withoutText };
}
