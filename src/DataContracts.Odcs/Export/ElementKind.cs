namespace DataContracts.Odcs.Export;

/// <summary>ODCS describes its three kinds of elements with different words.</summary>
internal enum ElementKind
{
    /// <summary>An entry of <c>schema</c>: always an object, without logical type options.</summary>
    Root,

    /// <summary>An entry of <c>properties</c>.</summary>
    Property,

    /// <summary>The value of <c>items</c>.</summary>
    Items,
}
