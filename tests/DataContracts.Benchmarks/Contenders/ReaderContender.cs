using System.Text.Json;

namespace DataContracts.Benchmarks.Contenders;

/// <summary>Utf8JsonReader over the same bytes without validation: the lower bound for validators based on it.</summary>
internal sealed class ReaderContender : IContender
{
    public void Compile(byte[] schema)
    {
    }

    public bool Parse(byte[][] documents) => false;

    public bool IsValid(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens > 0;
    }

    public bool IsValidParsed(int index) => throw new NotSupportedException();
}
