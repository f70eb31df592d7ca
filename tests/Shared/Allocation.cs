namespace DataContracts.Tests;

/// <summary>How much work allocates.</summary>
internal static class Allocation
{
    private const int Rounds = 10;

    /// <summary>
    /// The fewest bytes that a round of the work allocates on this thread. A single round would measure more than the work:
    /// the runtime trims shared array pools whenever it collects, and the next to rent an array pays.
    /// </summary>
    public static long Smallest(Action work)
    {
        work();
        var smallest = long.MaxValue;
        for (var round = 0; round < Rounds && smallest > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            smallest = Math.Min(smallest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return smallest;
    }
}
