using System.Text;

namespace DataContracts.Tests;

/// <summary>Reads the JSON of tests.</summary>
internal static class JsonText
{
    public static SourceDocument Read(string json, string path = "test.json") =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(json), path, 256, out var problem)
            ?? throw new ArgumentException(problem!.Message, nameof(json));
}
