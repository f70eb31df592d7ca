using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace DataContracts.JsonSchema.Json.Canonical;

/// <summary>Lets a recursion over a document go on with another stack when that of the thread is nearly used up.</summary>
internal static class StackGuard
{
    private const int StackSize = 16 * 1024 * 1024;

    public static void Run(Action step)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            step();
            return;
        }

        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    step();
                }
#pragma warning disable CA1031 // It is thrown again on the thread that waits.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
