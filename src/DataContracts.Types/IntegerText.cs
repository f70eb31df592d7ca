using System.Text;
using System.Text.Json;

namespace DataContracts.Types;

/// <summary>Integers in JSON text.</summary>
internal static class IntegerText
{
    /// <summary>The same document with every integer written as 1.0 is.</summary>
    public static string WithFraction(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var text = new StringBuilder();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1024 });
        var written = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan.IndexOfAny(".eE"u8) < 0)
            {
                _ = text.Append(Encoding.UTF8.GetString(utf8.AsSpan(written..(int)reader.BytesConsumed))).Append(".0");
                written = (int)reader.BytesConsumed;
            }
        }

        return text.Append(Encoding.UTF8.GetString(utf8.AsSpan(written..))).ToString();
    }
}
