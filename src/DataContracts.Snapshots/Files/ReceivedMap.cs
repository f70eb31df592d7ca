using DataContracts.Reporting.Files;

namespace DataContracts.Snapshots.Files;

/// <summary>A small file in <c>obj</c> which tells editors that a received file belongs to a verified one.</summary>
internal static class ReceivedMap
{
    public static void Write(SnapshotPlace place, TestProject project, TestEnvironment environment)
    {
        if (PathOf(place, project, environment) is { } path)
        {
            try
            {
                AtomicFile.Write(path, System.Text.Encoding.UTF8.GetBytes($"{place.Received}\n{place.Verified}\n"));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It only makes a click shorter: failing to write it must not fail the test twice.
            }
        }
    }

    public static void Remove(SnapshotPlace place, TestProject project, TestEnvironment environment)
    {
        if (PathOf(place, project, environment) is { } path)
        {
            FileRemoval.Try(path);
        }
    }

    private static string? PathOf(SnapshotPlace place, TestProject project, TestEnvironment environment) =>
        environment.IsBuildServer || project.IntermediateDirectory is null
            ? null
            : Path.Combine(project.IntermediateDirectory, "VerifyReceived",
                Path.GetFileNameWithoutExtension(Path.GetFileName(place.Received)) + ".txt");
}
