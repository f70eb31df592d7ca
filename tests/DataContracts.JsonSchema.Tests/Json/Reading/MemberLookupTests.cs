using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Tests.Json.Reading;

/// <summary>The lookup table finds the same members as a linear search.</summary>
public sealed class MemberLookupTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(500)]
    public void Lookup_finds_the_same_members_as_a_linear_search(int count)
    {
        // Escaped names, a duplicate name and the empty name.
        var members = Enumerable.Range(0, count).Select(number => $"\"\\u006e{Number(number % 400)}\": {Number(number)}").Append("\"\": 7");
        var document = Check.Parse($"[{{ {string.Join(", ", members)} }}]");
        foreach (var lookups in new[] { 1, 8, 9, 1000 })
        {
            using var lookup = new MemberLookup(document.Utf8, document.Tokens, 1, lookups);
            for (var number = 0; number < count + 10; number++)
            {
                var name = Encoding.UTF8.GetBytes($"n{Number(number)}");
                Assert.Equal(Members.Find(document.Utf8, document.Tokens, 1, name), lookup.Find(name));
            }

            Assert.Equal(Members.Find(document.Utf8, document.Tokens, 1, []), lookup.Find([]));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
