using Microsoft.Build.Framework;

namespace DataContracts.Build.Tests.Incremental.Walk;

/// <summary>The log of a build, as one text.</summary>
internal sealed class BuildLog : IBuildEngine
{
    private readonly List<string> _lines = [];

    public string Text => string.Join('\n', _lines);

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public bool BuildProjectFile(
        string projectFileName,
        string[] targetNames,
        System.Collections.IDictionary globalProperties,
        System.Collections.IDictionary targetOutputs) => throw new NotSupportedException();

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public void LogErrorEvent(BuildErrorEventArgs e) =>
        _lines.Add($"{e.File}({e.LineNumber},{e.ColumnNumber}): error {e.Code}: {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) =>
        _lines.Add($"{e.File}({e.LineNumber},{e.ColumnNumber}): warning {e.Code}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        // Unimportant messages count the fixtures that were left out, and that is what may differ.
        if (e.Importance == MessageImportance.High)
        {
            _lines.Add($"{e.File}({e.LineNumber},{e.ColumnNumber}): info {e.Code}: {e.Message}");
        }
    }
}
