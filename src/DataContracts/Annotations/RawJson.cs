using System.Text;
using DataContracts.Reading;

namespace DataContracts.Annotations;

/// <summary>A value as it was written.</summary>
internal static class RawJson
{
    public static string Of(SourceDocument document, int token)
    {
        var text = Encoding.UTF8.GetString(document.TextOf(token));
        return document.Tokens[token].Type == InstanceTypes.String ? $"\"{text}\"" : text;
    }
}
