using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataContracts.Formats;

/// <summary>Writes values as YAML: block style, <c>\n</c>, a text quoted wherever some reader could take it for something else.</summary>
public static class YamlWriter
{
    /// <summary>The YAML text of a value; the same value gives the same text everywhere.</summary>
    /// <param name="value">Any JSON value.</param>
    public static string Write(JsonNode? value)
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(
            text, new EmitterSettings().WithNewLine("\n").WithBestWidth(int.MaxValue).WithMaxSimpleKeyLength(1024).WithIndentedSequences());
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(value, emitter);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(JsonNode? value, Emitter emitter)
    {
        switch (value)
        {
            case JsonObject members:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true,
                    members.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (name, member) in members)
                {
                    emitter.Emit(Text(name));
                    Write(member, emitter);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray items:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true,
                    items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in items)
                {
                    Write(item, emitter);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case not null when value.GetValueKind() == JsonValueKind.String:
                emitter.Emit(Text(value.GetValue<string>()));
                break;
            default:
                emitter.Emit(Scalar(value?.ToJsonString() ?? "null", ScalarStyle.Plain));
                break;
        }
    }

    private static Scalar Text(string text) => Scalar(text, CoreSchema.IsPlainString(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted);

    private static Scalar Scalar(string text, ScalarStyle style) =>
        new(
            AnchorName.Empty,
            TagName.Empty,
            text,
            style,
            isPlainImplicit: style == ScalarStyle.Plain,
            isQuotedImplicit: style != ScalarStyle.Plain);
}
