using System.Globalization;
using System.Text.RegularExpressions;
using DataContracts.Snapshots.Naming;

namespace DataContracts.Snapshots.Tests.Naming;

/// <summary>File names as produced by Verify, derived by hand.</summary>
public sealed class NameTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { true, "True" },
        { 12, "12" },
        { -1.5, "-1.5" },
        { 1234567.25m, "1234567.25" },
        { null, "null" },
        { "a b", "a b" },
        { "Größe Ελλάδα 日本", "Größe Ελλάδα 日本" },
        { "a/b\\c:d*e?f\"g<h>i|j#k", "a-b-c-d-e-f-g-h-i-j-k" },
        { "tab\tline\n", "tab-line-" },
        { new DateOnly(2024, 5, 6), "2024-05-06" },
        { new TimeOnly(13, 4, 0), "1-04-PM" },
        { new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc), "2024-05-06T07-08-09Z" },
        { Array.Empty<int>(), "[]" },
        { new[] { 1, 2 }, "1,2" },
        { new object[] { 1, new[] { 2, 3 } }, "1,[2,3]" },
        { new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, "a=1,b=2" },
        { DayOfWeek.Friday, "Friday" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Text_of_a_parameter_is_the_same_in_every_culture(object? value, string expected)
    {
        foreach (var culture in new[] { "tr-TR", "ar-SA", "" })
        {
            using var _ = Culture.Use(culture);

            Assert.Equal($"T.M_p={expected}.verified.txt", Name(Test(("p", value))).Verified);
        }
    }

    [Fact]
    public void Parameters_are_appended_in_order() =>
        Assert.Equal("T.M_b=1_a=x.verified.txt", Name(Test(("b", 1), ("a", "x"))).Verified);

    [Fact]
    public void Custom_text_replaces_the_parameters() =>
        Assert.Equal("T.M_big.verified.txt", Name(Test(("b", 1)), new() { ParameterText = "big" }).Verified);

    [Fact]
    public void Ignored_parameter_is_only_in_the_received_name()
    {
        var name = Name(Test(("b", 1), ("a", "x")), new() { IgnoredParameters = ["a"] });

        Assert.Equal(("T.M_b=1.verified.txt", "T.M_b=1_a=x.received.txt"), (name.Verified, name.Received));
    }

    [Fact]
    public void Part_name_is_appended_after_a_hash_sign() =>
        Assert.Equal("T.M#body.verified.txt", Name(Test(), new() { Part = "body" }).Verified);

    [Fact]
    public void Parts_of_a_snapshot_name_are_joined_with_dots_in_a_fixed_order()
    {
        var name = Name(Test(("b", 1)),
            new()
            {
                UniqueFor = SnapshotUniqueness.RuntimeAndVersion | SnapshotUniqueness.OperatingSystem | SnapshotUniqueness.TargetFramework,
            });

        var system = OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "OSX" : "Linux";
        Assert.Equal(
            $"T.M_b=1.DotNet.{system}.DotNet{Environment.Version.Major.ToString(CultureInfo.InvariantCulture)}_0.verified.txt",
            name.Verified);
    }

    [Fact]
    public void Received_name_contains_the_target_framework_if_there_are_several()
    {
        var name = SnapshotName.Of(Test(), new(), new TestProject { TargetFrameworks = ["net10.0", "net9.0"] }, "json");

        Assert.Equal(("T.M.verified.json", "T.M.DotNet10_0.received.json"), (name.Verified, name.Received));
        Assert.Equal(name.Verified, VerifiedNameByTheToolsRule(name.Received, name.Verified));
    }

    [Fact]
    public void Names_can_be_set()
    {
        Assert.Equal("Checkout.verified.txt", Name(Test(("a", 1)) with { Parameters = [] }, new() { FileName = "Checkout" }).Verified);
        Assert.Equal("Own.Test.verified.txt", Name(Test(), new() { TypeName = "Own", MethodName = "Test" }).Verified);
        Assert.Equal("M.verified.txt", Name(Test() with { TypeName = "" }).Verified);
    }

    [Fact]
    public void Nested_class_is_prefixed_with_the_name_of_its_outer_class()
    {
        Assert.Equal("NameTests.Nested", TestIdentity.NameOf(typeof(Nested)));
        Assert.Equal("Nested.Deeper", TestIdentity.NameOf(typeof(Nested.Deeper)));
        Assert.Equal("NameTests.Generic", TestIdentity.NameOf(typeof(Generic<int>)));
    }

    private static SnapshotName Name(TestIdentity test, SnapshotSettings? settings = null) =>
        SnapshotName.Of(test, settings ?? new(), new TestProject(), "txt");

    private static TestIdentity Test(params (string Name, object? Value)[] parameters) =>
        new("T.cs", "T", "M")
        {
            Parameters = [.. parameters.Select(parameter => new KeyValuePair<string, object?>(parameter.Name, parameter.Value))],
            Assembly = typeof(NameTests).Assembly,
        };

    /// <summary>
    /// Mimics how Verify's command finds the verified file: the text before ".received", without the framework if only that file exists.
    /// </summary>
    private static string VerifiedNameByTheToolsRule(string received, string existing)
    {
        var verified = received.Replace(".received.", ".verified.", StringComparison.Ordinal);
        return verified == existing ? verified : Regex.Replace(verified, @"\.(?:DotNet|Net|Core|Mono)[^.]*\.verified\.", ".verified.");
    }

    private static class Nested
    {
        internal static class Deeper;
    }

    private static class Generic<T>;
}
