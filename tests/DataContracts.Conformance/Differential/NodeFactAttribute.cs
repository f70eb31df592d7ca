namespace DataContracts.Conformance.Differential;

/// <summary>A test that needs node, skipped if it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = PeerProcess.HasNode ? null : "node is not installed";
}
