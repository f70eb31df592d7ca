namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Types of JSON in words.</summary>
internal static class KindWords
{
    private static readonly (ValueKinds Kind, string Word)[] s_words =
    [
        (ValueKinds.Boolean, "a boolean"),
        (ValueKinds.Object, "an object"),
        (ValueKinds.Array, "an array"),
        (ValueKinds.Numeric, "a number"),
        (ValueKinds.String, "a string"),
    ];

    public static string Of(ValueKinds kinds) =>
        string.Join(" or ", s_words.Where(word => (kinds & word.Kind) != 0).Select(word => word.Word).DefaultIfEmpty("null only"));
}
