using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>A value as it was written.</summary>
internal static class RawJson
{
    public static string Of(SourceDocument document, int token)
    {
        var text = Encoding.UTF8.GetString(document.TextOf(token));
        return document.Tokens[token].Type == InstanceTypes.String ? $"\"{text}\"" : text;
    }
}
