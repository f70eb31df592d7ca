using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DataContracts.JsonSchema.Tests.Json.Reading;

/// <summary>The tokenizer accepts exactly what Utf8JsonReader accepts.</summary>
public sealed class ReaderComparisonTests
{
    private const int MaxDepth = 8;

    private static readonly string[] Seeds =
    [
        """{"a":[1,-2.5e+10,true,false,null,"x\u00e9\n\"\\",{}],"b":{"c":[]},"d":"😀 ä"}""",
        """[[[[[[["deep"]]]]]]]""",
        "  [ 0 , -0.0 , 1E5 ,\t\"\" , { \"k\" : \"a string that is longer than sixteen bytes\" } ]\r\n",
        "123",
        "\"\\ud83d\\ude00\"",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutated_documents_are_accepted_or_rejected_like_Utf8JsonReader(int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        const int Cases = 10_000;
        for (var i = 0; i < Cases; i++)
        {
            var utf8 = Mutate(Encoding.UTF8.GetBytes(Seeds[random.Next(Seeds.Length)]), random);
            var expected = IsJson(utf8);
            var document = SourceDocument.Parse(utf8, "x.json", MaxDepth, out var problem);
            Assert.True((document is not null) == expected, $"seed {seed}, case {i}: {Encoding.UTF8.GetString(utf8)} {problem?.Message}");
            accepted += expected ? 1 : 0;
        }

        // Both outcomes must be frequent for the comparison to be meaningful.
        Assert.InRange(accepted, Cases / 20, Cases * 19 / 20);
    }

    private static byte[] Mutate(byte[] utf8, Random random)
    {
        var bytes = utf8.ToList();
        for (var edits = random.Next(3); edits > 0 && bytes.Count > 0; edits--)
        {
            var position = random.Next(bytes.Count);
            const string Alphabet = "{}[]\",:\\ue0123456789-+.tfn \n\t\u0001/";
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveAt(position);
                    break;
                case 1:
                    bytes.Insert(position, (byte)Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 2:
                    bytes[position] = (byte)Alphabet[random.Next(Alphabet.Length)];
                    break;
                default:
                    bytes[position] = (byte)random.Next(256);
                    break;
            }
        }

        return [.. bytes];
    }

    private static bool IsJson(byte[] utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
