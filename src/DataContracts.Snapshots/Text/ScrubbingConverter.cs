using System.Text.Json;
using System.Text.Json.Serialization;

namespace DataContracts.Snapshots.Text;

/// <summary>Writes a number in the place of a value.</summary>
internal sealed class ScrubbingConverter<T>(Func<T, string> scrub) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Snapshots are written, never read.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(scrub(value));
}
