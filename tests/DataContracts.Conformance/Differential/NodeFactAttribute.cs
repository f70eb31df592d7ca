namespace DataContracts.Conformance.Differential;

/// <summary>A test that asks node, where there is one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = AjvProcess.HasNode ? null : "there is no node";
}
