using YamlDotNet.Core;

namespace DataContracts.Formats;

/// <summary>
/// How much a document may hold. An alias repeats all that its anchor holds, so a few lines can mean more values than fit into memory.
/// </summary>
internal sealed class YamlBudget(int maxDepth)
{
    private const int MaxValues = 200_000;

    /// <summary>How many values there are so far.</summary>
    public int Values { get; private set; }

    /// <summary>Counts values, the deepest of them that deep.</summary>
    public void Spend(int values, in Mark position, int depth)
    {
        if (depth > maxDepth)
        {
            throw new YamlProblemException(SyntaxRules.TooDeep, position, $"this is nested more than {maxDepth} deep");
        }

        Values = values > MaxValues - Values
            ? throw new YamlProblemException(
                SyntaxRules.TooDeep, position, $"the file holds more than {MaxValues} values, aliases written out")
            : Values + values;
    }
}
