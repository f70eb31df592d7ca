namespace DataContracts.JsonSchema.Tests.Schemas.Dialects;

/// <summary>A misspelled <c>$schema</c> is reported with the URI that was probably meant.</summary>
public sealed class DialectSuggestionTests
{
    [Theory]
    [InlineData("https://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-07/schema")]
    [InlineData("http://json-schema.org/draft-07/hyper-schema#", "http://json-schema.org/draft-07/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/hyper-schema", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("http://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/schema/", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/schema.json", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("https://json-schema.org/draft/2020-12", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("https://json-schema.org/draft/2019-9/schema", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("https://www.json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("https://jsonschema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("http://json-schema.org/draft-04/schem", "http://json-schema.org/draft-04/schema")]
    [InlineData("draft-07", "http://json-schema.org/draft-07/schema")]
    [InlineData("2020-12", "https://json-schema.org/draft/2020-12/schema")]
    public void Similar_URI_is_suggested(string written, string meant)
    {
        var problem = Check.Problem($$"""{"$schema":"{{written}}"}""");
        Assert.Equal($"the dialect '{written}' is not known; did you mean '{meant}'?", problem.Message);
    }

    [Theory]
    [InlineData("https://example.org/own")]
    [InlineData("http://json-schema.org/draft-05/schema#")]
    [InlineData("http://json-schema.org/schema#")]
    [InlineData("https://json-schema.org/draft/2021-01/schema")]
    [InlineData("draft")]
    [InlineData("./orders.schema.json")]
    public void All_dialects_are_listed_if_none_or_several_are_similar(string written)
    {
        var problem = Check.Problem($$"""{"$schema":"{{written}}"}""");
        Assert.StartsWith(
            $"the dialect '{written}' is not known; known are http://json-schema.org/draft-04/schema, ",
            problem.Message,
            StringComparison.Ordinal);
    }
}
