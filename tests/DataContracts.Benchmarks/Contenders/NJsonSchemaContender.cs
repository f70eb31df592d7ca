using System.Text;
using Newtonsoft.Json.Linq;
using NSchema = NJsonSchema.JsonSchema;

namespace DataContracts.Benchmarks.Contenders;

internal sealed class NJsonSchemaContender : IContender
{
    private NSchema? _schema;
    private JToken[] _parsed = [];

    public void Compile(byte[] schema) => _schema = NSchema.FromJsonAsync(Encoding.UTF8.GetString(schema)).GetAwaiter().GetResult();

    public bool Parse(byte[][] documents)
    {
        _parsed = [.. documents.Select(document => JToken.Parse(Encoding.UTF8.GetString(document)))];
        return true;
    }

    public bool IsValid(byte[] document) => _schema!.Validate(Encoding.UTF8.GetString(document)).Count == 0;

    public bool IsValidParsed(int index) => _schema!.Validate(_parsed[index]).Count == 0;
}
