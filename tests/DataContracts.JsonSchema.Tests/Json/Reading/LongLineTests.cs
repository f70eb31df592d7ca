using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Tests.Json.Reading;

/// <summary>Columns in a long line are the same as if counted from its start.</summary>
public sealed class LongLineTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("😀")]
    [InlineData("a😀€éz\n")]
    public void Columns_count_UTF_16_code_units(string piece)
    {
        var text = "{ \"short\": 1 }\n" + string.Concat(Enumerable.Repeat(piece, (3 * LongLines.Stride) + 17));
        var map = new LineMap(Encoding.UTF8.GetBytes(text));
        for (var unit = 0; unit < text.Length; unit += 1 + (unit % 97))
        {
            if (char.IsLowSurrogate(text[unit]))
            {
                continue;
            }

            var (line, column) = map.Position(Encoding.UTF8.GetByteCount(text.AsSpan(0, unit)));

            Assert.Equal(text.AsSpan(0, unit).Count('\n') + 1, line);
            Assert.Equal(unit - (text.LastIndexOf('\n', Math.Max(unit - 1, 0)) is var start && start < unit ? start : -1), column);
        }
    }

    [Fact]
    public void Invalid_UTF_8_bytes_count_as_one_column_each()
    {
        var bytes = Enumerable.Repeat((byte)0xFF, 2 * LongLines.Stride).ToArray();
        Assert.Equal((1, bytes.Length + 1), new LineMap(bytes).Position(bytes.Length));
    }
}
