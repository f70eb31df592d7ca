using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>A keyword that asks for types and nothing else, so that the yes/no pass needs only the schema's type mask.</summary>
internal interface ITypeAssertion
{
    /// <summary>The types that it allows.</summary>
    public InstanceTypes TypeMask { get; }
}
