using System.Buffers;
using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Import;

/// <summary>A contract's name is the name of its folder and its file.</summary>
internal static class ContractName
{
    private static readonly SearchValues<char> s_forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>The document's name where it holds one schema, else the schema's.</summary>
    public static string Of(JsonObject document, int schema)
    {
        var schemas = document.List("schema");
        var fromDocument = document.ContainsKey("name") && schemas is not { Count: > 1 };
        var name = fromDocument ? document.Text("name")
            : schemas is { Count: > 0 } ? schemas[schema]!.AsObject().Text("name")
            : throw new OdcsException("",
                "the document has neither a 'name' nor a schema that could give the contract one; say one by --name");
        var pointer = fromDocument ? "/name" : JsonPath.Append("/schema", schema) + "/name";
        return IsFileName(name!)
            ? name!
            : throw new OdcsException(pointer,
                $"'{name}' can't be the name of a folder on every system, so it can't name a contract; say another by --name");
    }

    public static bool IsFileName(string name) =>
        name.Length is > 0 and <= 100
        && !name.AsSpan().ContainsAny(s_forbidden)
        && !name.Any(char.IsControl)
        && name[0] is not ('.' or ' ' or '-')
        && name[^1] is not ('.' or ' ')
        && name.IsNormalized();
}
