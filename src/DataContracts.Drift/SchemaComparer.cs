using System.Runtime.ExceptionServices;

namespace DataContracts.Drift;

/// <summary>Compares the sets of documents that two versions of a contract allow.</summary>
public static class SchemaComparer
{
    // Deep schemas make deep formulas; a thread of our own has room for them wherever the caller is.
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>
    /// Compares two versions. What is reported as a break carries a document that the validator itself judged under both versions.
    /// </summary>
    /// <param name="old">The version that others rely on.</param>
    /// <param name="changed">The version that would take its place.</param>
    /// <param name="options">How far to go; null for the defaults.</param>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    public static SchemaComparison Compare(
        CompiledSchema old, CompiledSchema changed, ComparisonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(changed);
        SchemaComparison? comparison = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, StackSize) { IsBackground = true, Name = "contract comparison" };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return comparison!;

        void Run()
        {
            try
            {
                comparison = new VersionComparison(old, changed, options ?? new ComparisonOptions(), cancellationToken).Run();
            }
            catch (InsufficientExecutionStackException)
            {
                comparison = VersionComparison.TooDeep;
            }
#pragma warning disable CA1031 // Whatever it is, the caller's thread throws it; on this one it would end the process.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
