namespace DataContracts.Odcs;

/// <summary>Names of ODCS 3.1 and of the contract's own block.</summary>
internal static class Vocabulary
{
    public const string ApiVersion = "v3.1.0";
    public const string Kind = "DataContract";
    public const string Header = "x-contract";

    /// <summary>Below <see cref="Header"/>: what of an ODCS document has no other place in a contract.</summary>
    public const string Kept = "odcs";

    /// <summary>Below <see cref="Kept"/>: the same for each element, by its JSON pointer in the contract.</summary>
    public const string KeptElements = "elements";

    public const string LinkType = "jsonSchema";
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Custom property of an element that may be null and must be present: ODCS has one word, <c>required</c>, for both.</summary>
    public const string Presence = "presence";

    /// <summary>Custom property of an element that may be absent and must not be null.</summary>
    public const string Nullable = "nullable";

    /// <summary>Members of <see cref="Header"/> for which ODCS has no word.</summary>
    public static readonly string[] CustomHeaderMembers = ["role", "compatibility", "rollback"];
}
