using System.Text.Json;

namespace DataContracts.Benchmarks.Contenders;

/// <summary>The framework's reader over the same bytes, which checks nothing: the floor for whoever reads with it.</summary>
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
