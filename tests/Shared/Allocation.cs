namespace DataContracts.Tests;

/// <summary>Measures allocations.</summary>
internal static class Allocation
{
    private const int Rounds = 10;

    /// <summary>
    /// The minimum number of bytes that a round of the work allocates on this thread. A single round could measure more than the work:
    /// a garbage collection trims shared array pools, and the next array to be rented is allocated.
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
