using System.Reflection;
using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>The information about an implementation that the protocol requires.</summary>
internal static class Implementation
{
    // The protocol requires URLs, but the project has no public one yet.
    private const string Address = "about:blank";

    private static readonly string[] s_dialects =
    [
        "https://json-schema.org/v1",
        "https://json-schema.org/draft/2020-12/schema",
        "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-06/schema#",
        "http://json-schema.org/draft-04/schema#",
    ];

    // Without the commit after the plus sign, since reports compare versions.
    private static string Version =>
        typeof(SchemaCompiler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Whether the dialect is known, with or without the empty fragment.</summary>
    public static bool Knows(string dialect) => s_dialects.Any(known => known.TrimEnd('#') == dialect.TrimEnd('#'));

    public static void Write(Utf8JsonWriter answer)
    {
        answer.WriteString("language", "dotnet");
        answer.WriteString("name", "DataContracts");
        answer.WriteString("version", Version);
        answer.WriteString("homepage", Address);
        answer.WriteString("issues", Address);
        answer.WriteString("source", Address);
        answer.WriteStartArray("dialects");
        foreach (var dialect in s_dialects)
        {
            answer.WriteStringValue(dialect);
        }

        answer.WriteEndArray();
        answer.WriteString("language_version", Environment.Version.ToString());
    }
}
