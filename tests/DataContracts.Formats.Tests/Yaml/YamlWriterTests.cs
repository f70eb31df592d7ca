using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using DataContracts.Tests;

namespace DataContracts.Formats.Tests.Yaml;

public sealed class YamlWriterTests
{
    [Fact]
    public void Text_is_in_block_style_and_quoted_only_if_necessary()
    {
        var value = JsonNode.Parse(
            """{"name":"orders","version":"1.0.0","yes":"no","list":[{"a":1,"b":[]},"x: y"],"empty":{},"none":null,"text":"one\ntwo"}""");
        Assert.Equal(
            """
            name: orders
            version: "1.0.0"
            "yes": "no"
            list:
              - a: 1
                b: []
              - "x: y"
            empty: {}
            none: null
            text: "one\ntwo"

            """.ReplaceLineEndings("\n"),
            YamlWriter.Write(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a ")]
    [InlineData("a\tb\u0000\u0085\u2028\uFEFF\u001b")]
    [InlineData("😀 Größe")]
    [InlineData("\"\\\n\r\n'")]
    [InlineData("- a")]
    [InlineData("a - b")]
    [InlineData("a #b")]
    [InlineData("---")]
    [InlineData("null")]
    [InlineData("0x1F")]
    [InlineData("2020-01-01")]
    [InlineData("=")]
    public void Special_strings_survive_a_round_trip(string text) =>
        AssertReadBack(new JsonObject { [text] = text, ["list"] = new JsonArray(text) });

    [Fact]
    public void Random_strings_survive_a_round_trip() =>
        Assert.All(Gen.String.Where(IsUnicode).Values(2_000), text => AssertReadBack(new JsonObject { ["a" + text] = text }));

    [Fact]
    public void Long_name_survives_a_round_trip() =>
        AssertReadBack(new JsonObject { [new string('a', 600)] = new JsonObject { [new string('b', 3_000)] = 1 } });

    private static bool IsUnicode(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }

    private static void AssertReadBack(JsonNode value)
    {
        var yaml = YamlWriter.Write(value);
        var read = YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", 256, out var problem);
        Assert.True(problem is null, problem?.Message + yaml);
        Assert.True(JsonNode.DeepEquals(value, JsonNode.Parse(read!.Root.RawUtf8)), yaml);
    }
}
