using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>A keyword that takes shortcuts in the yes/no pass.</summary>
internal interface IPlannedKeyword
{
    /// <summary>Called once, when every schema is known and before anything is evaluated.</summary>
    public void Plan(FastValidationPlan plan)
    {
    }

    /// <summary>
    /// Whether every instance of a type that the keyword looks at passes and leaves no mark; asked after <see cref="Plan"/>.
    /// </summary>
    public bool AllowsAll(InstanceTypes type) => false;
}
