using DataContracts.Snapshots.Failing;
using DataContracts.Snapshots.Naming;
using DataContracts.Snapshots.Scrubbing;

namespace DataContracts.Snapshots.Files;

/// <summary>What one run of one test verified. Verified parts of it (<c>Test#part</c>) that it did not come to are orphaned.</summary>
/// <param name="parameters">How many parameters the test has: where not all are in the name, other rows of the theory have parts of the
/// same name.</param>
internal sealed class TestOutputs(int parameters)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _verified = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Folder, string Stem)> _stems = [];
    private readonly List<NewPart> _newParts = [];
    private bool _hasFailed;

    /// <summary>What must not be in its snapshots.</summary>
    public TestSecrets Secrets { get; } = new();

    public void Add(SnapshotPlace place, SnapshotName name, TestIdentity test, SnapshotSettings settings)
    {
        lock (_lock)
        {
            _ = _verified.Add(place.Verified);

            // A name that is given may be that of several tests.
            var isNamedByTest = settings is
            { FileName: null, TypeName: null, MethodName: null, ParameterText: null, IgnoredParameters.IsEmpty: true };
            var isOwn = isNamedByTest && test.Parameters.Length >= parameters;
            if (isOwn)
            {
                _ = _stems.Add((place.Directory, name.Stem));
            }
        }
    }

    /// <summary>A test that failed may have ended before it came to all of its parts.</summary>
    public void Fail()
    {
        lock (_lock)
        {
            _hasFailed = true;
        }
    }

    /// <summary>Lets the test go on to its other parts, and fails it at its end.</summary>
    public void FailAtEnd(NewPart part)
    {
        lock (_lock)
        {
            _newParts.Add(part);
        }
    }

    /// <summary>Ends the test: throws where a part of it is new, or a verified one was not produced.</summary>
    public void Complete(SnapshotHost host)
    {
        lock (_lock)
        {
            if (_newParts.Count > 0 && !_hasFailed)
            {
                throw FailureMessage.New(_newParts);
            }

            var orphans = _hasFailed
                ? []
                : _stems.SelectMany(stem => Orphans(stem.Folder, stem.Stem)).Order(StringComparer.Ordinal).ToArray();
            if (orphans.Length == 0)
            {
                return;
            }

            if (!host.Environment.IsBuildServer)
            {
                Array.ForEach(orphans, host.DiffTool.OfferDeletion);
            }

            throw FailureMessage.Orphaned(orphans);
        }
    }

    private IEnumerable<string> Orphans(string folder, string stem) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, stem + "#*.verified.*")
                .Where(path => Path.GetFileName(path).StartsWith(stem + "#", StringComparison.Ordinal) && !_verified.Contains(path))
            : [];
}
