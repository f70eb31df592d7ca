using System.Reflection;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.Contracts;

/// <summary>
/// A defect of the program that one file brings to light is a finding at that file, so that it never ends the check of the others.
/// </summary>
internal static class InternalFault
{
    private static readonly string s_version =
        typeof(InternalFault).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Whether an exception is nobody's wish.</summary>
    public static bool Is(Exception exception) =>
        exception is AggregateException several
            ? several.InnerExceptions.Any(Is)
            : exception is not OperationCanceledException;

    public static ContractDiagnostic At(string file, Exception exception)
    {
        var cause = exception is AggregateException several ? several.Flatten().InnerExceptions.First(Is) : exception;
        return Finding.At(SetupRules.InternalFault, file, SourceRange.FileStart, Describe(cause));
    }

    /// <summary>One line for a report: no stack trace, which differs from build to build.</summary>
    public static string Describe(Exception exception)
    {
        var message = string.Join(' ', exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return "the check failed here by a defect of DataContracts, and says nothing about this file; please report it: "
            + $"{exception.GetType().Name}: {message} (version {s_version})";
    }

    /// <summary>Runs what is about one file; where it fails, the result is made from the finding that reports it.</summary>
    public static TResult Guard<TResult>(string file, Func<TResult> run, Func<ContractDiagnostic, TResult> onFault)
    {
        try
        {
            return run();
        }
#pragma warning disable CA1031 // Whatever it is, the other files are still checked.
        catch (Exception exception) when (Is(exception))
#pragma warning restore CA1031
        {
            return onFault(At(file, exception));
        }
    }

    /// <summary>Runs what finds something in one file.</summary>
    public static IReadOnlyList<ContractDiagnostic> Guard(string file, Func<IEnumerable<ContractDiagnostic>> find) =>
        Guard<IReadOnlyList<ContractDiagnostic>>(file, () => [.. find()], fault => [fault]);
}
