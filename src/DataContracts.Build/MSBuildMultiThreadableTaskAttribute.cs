namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild that a task touches nothing that its process shares; found by name, since the version compiled against has no such type
/// yet.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
