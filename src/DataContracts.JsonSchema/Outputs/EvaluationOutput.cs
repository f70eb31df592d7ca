using System.Text;

namespace DataContracts.JsonSchema;

/// <summary>What an evaluation says, in one of the standard's formats.</summary>
public sealed class EvaluationOutput
{
    internal EvaluationOutput(bool isValid, ReadOnlyMemory<byte> utf8)
    {
        IsValid = isValid;
        Utf8 = utf8;
    }

    /// <summary>Whether the contract allows the document.</summary>
    public bool IsValid { get; }

    /// <summary>The output as JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The output as JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
