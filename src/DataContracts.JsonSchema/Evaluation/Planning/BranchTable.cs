using System.Numerics;
using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>
/// Which branches of an <c>anyOf</c> or <c>oneOf</c> are worth trying, by the instance's type, and an object's by its discriminator.
/// </summary>
internal sealed class BranchTable
{
    private readonly Schema[][] _byType;
    private readonly Discriminator? _discriminator;

    private BranchTable(Schema[][] byType, Discriminator? discriminator)
    {
        _byType = byType;
        _discriminator = discriminator;
    }

    /// <summary>No branch, before there is a plan.</summary>
    public static readonly BranchTable Empty = new([], null);

    public static BranchTable Of(Schema[] branches, FastValidationPlan plan)
    {
        Schema[] direct = [.. branches.Select(plan.Shortcut)];
        Schema[][] byType = [.. InstanceTypeBits.All.Select(type => direct.Where(branch => (branch.Types & type) != 0).ToArray())];
        return new BranchTable(
            byType, Discriminator.Choose(byType[BitOperations.TrailingZeroCount((uint)InstanceTypes.Object)], plan.Constraints));
    }

    /// <summary>The branches that may allow instances of a type.</summary>
    public Schema[] this[InstanceTypes type] => _byType[BitOperations.TrailingZeroCount((uint)type)];

    /// <summary>The branches that may be valid, in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Schema[] BranchesFor(ref Evaluator evaluator, int instance)
    {
        var type = evaluator.Tokens[instance].Type;
        return type == InstanceTypes.Object && _discriminator is { } discriminator
            ? discriminator.BranchesFor(ref evaluator, instance)
            : this[type];
    }
}
