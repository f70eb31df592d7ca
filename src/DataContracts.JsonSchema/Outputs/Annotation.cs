namespace DataContracts.JsonSchema;

/// <summary>What a contract says of a value, beside whether it is allowed (JSON Schema 2020-12 Core, section 7.7).</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Value">The annotation as JSON.</param>
/// <param name="InstanceLocation">RFC 6901 pointer of the value in the document.</param>
/// <param name="EvaluationPath">The keywords on the way from the contract's root, references included, as an RFC 6901 pointer.</param>
/// <param name="AbsoluteLocation">URI of the keyword.</param>
/// <param name="Schema">Where the keyword is.</param>
public sealed record Annotation(
    string Keyword, string Value, string InstanceLocation, string EvaluationPath, string AbsoluteLocation, SchemaLocation Schema);
