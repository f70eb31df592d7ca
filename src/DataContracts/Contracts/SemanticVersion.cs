using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using DataContracts.Contracts;

namespace DataContracts;

/// <summary>
/// A version of SemVer 2.0.0. Equality and order are those of its precedence (section 11), so build metadata does not count.
/// </summary>
public sealed class SemanticVersion : IComparable<SemanticVersion>, IEquatable<SemanticVersion>
{
    private readonly string _prerelease;

    internal SemanticVersion(string text, BigInteger major, BigInteger minor, BigInteger patch, string prerelease)
    {
        Text = text;
        Major = major;
        Minor = minor;
        Patch = patch;
        _prerelease = prerelease;
    }

    /// <summary>The version as written.</summary>
    public string Text { get; }

    /// <summary>The major number.</summary>
    public BigInteger Major { get; }

    /// <summary>The minor number.</summary>
    public BigInteger Minor { get; }

    /// <summary>The patch number.</summary>
    public BigInteger Patch { get; }

    /// <summary>Whether it is a pre-release, such as <c>2.0.0-rc.1</c>.</summary>
    public bool IsPrerelease => _prerelease.Length > 0;

    /// <summary>The release that it is, or leads to: <c>2.0.0</c> of <c>2.0.0-rc.1+7</c>.</summary>
    public SemanticVersion Release => Of(Major, Minor, Patch);

    /// <summary>Reads a version.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The version, or null.</param>
    /// <param name="problem">Why it is not a version, as a clause for a message, or null.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out SemanticVersion? version, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        version = SemanticVersionParser.Parse(text, out problem);
        return version is not null;
    }

    /// <summary>The release of three numbers.</summary>
    /// <param name="major">The major number.</param>
    /// <param name="minor">The minor number.</param>
    /// <param name="patch">The patch number.</param>
    public static SemanticVersion Of(BigInteger major, BigInteger minor, BigInteger patch) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}.{patch}"), major, minor, patch, "");

    /// <inheritdoc/>
    public int CompareTo(SemanticVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Major.CompareTo(other.Major);
        order = order != 0 ? order : Minor.CompareTo(other.Minor);
        order = order != 0 ? order : Patch.CompareTo(other.Patch);
        return order != 0 ? order : PrereleaseOrder.Compare(_prerelease, other._prerelease);
    }

    /// <inheritdoc/>
    public bool Equals(SemanticVersion? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SemanticVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor, Patch, _prerelease);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The same precedence.</summary>
    public static bool operator ==(SemanticVersion? left, SemanticVersion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Another precedence.</summary>
    public static bool operator !=(SemanticVersion? left, SemanticVersion? right) => !(left == right);

    /// <summary>Lower precedence.</summary>
    public static bool operator <(SemanticVersion? left, SemanticVersion? right) =>
        Comparer<SemanticVersion>.Default.Compare(left, right) < 0;

    /// <summary>Lower or the same precedence.</summary>
    public static bool operator <=(SemanticVersion? left, SemanticVersion? right) =>
        Comparer<SemanticVersion>.Default.Compare(left, right) <= 0;

    /// <summary>Higher precedence.</summary>
    public static bool operator >(SemanticVersion? left, SemanticVersion? right) =>
        Comparer<SemanticVersion>.Default.Compare(left, right) > 0;

    /// <summary>Higher or the same precedence.</summary>
    public static bool operator >=(SemanticVersion? left, SemanticVersion? right) =>
        Comparer<SemanticVersion>.Default.Compare(left, right) >= 0;
}
