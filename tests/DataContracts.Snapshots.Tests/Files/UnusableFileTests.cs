using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DataContracts.Snapshots.Tests.Files;

public sealed class UnusableFileTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("a\r\nb", "carriage return", 1)]
    [InlineData("a\nb\r\nc", "carriage return", 2)]
    [InlineData("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs", "merge conflict", 2)]
    public async Task Damaged_verified_file_is_reported_and_its_repair_received(string content, string expected, int line)
    {
        _shop.Verified("OrderTests.Places.verified.txt", content);

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a\nb"));

        var finding = Assert.Single(failure.Findings);
        Assert.Equal(("DC4005", line), (finding.RuleId, finding.Range.StartLine));
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
        Assert.Equal("a\nb", _shop.Text("OrderTests.Places.received.txt"));
    }

    [Fact]
    public async Task Encodings_other_than_UTF_8_are_reported()
    {
        _shop.Write("tests/OrderTests.Places.verified.txt", Encoding.Latin1.GetBytes("Müller"));

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("Müller"));

        Assert.Contains("not UTF-8", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verified_file_is_read_with_and_without_byte_order_mark()
    {
        _shop.Write("tests/OrderTests.Places.verified.txt", "Müller");
        await _shop.Plain().Verify("Müller");

        _shop.Verified("OrderTests.Places.verified.txt", "Müller");
        await _shop.NextRun().Plain().Verify("Müller");
    }

    [Fact]
    public async Task Empty_verified_file_counts_as_missing()
    {
        _shop.Verified("OrderTests.Places.verified.txt", "");

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a"));

        Assert.Contains("\nNew:\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Final_line_break_is_shown_in_the_difference()
    {
        _shop.Verified("OrderTests.Places.verified.txt", "a\n");

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a"));

        Assert.Contains("differs only by line ends at its end", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tests_with_names_that_differ_only_by_case_are_an_error()
    {
        _shop.Verified("OrderTests.Places.verified.txt", "a");
        await _shop.Plain("Places").Verify("a");

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain("places").Verify("a"));

        Assert.StartsWith(
            $"{_shop.Source}(12,1): error DC4004: 'OrderTests.places.verified.txt' is verified twice in this run, here and by "
                + "OrderTests.Places (OrderTests.cs, line 12)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_name_that_is_too_long_is_rejected_before_anything_is_written()
    {
        var assertion = _shop.Plain().With(settings => settings with { ParameterText = new string('ü', 150) });

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(
            () => OperatingSystem.IsLinux() ? assertion.Verify("a") : _shop.Plain(new string('m', 300)).Verify("a"));

        Assert.Contains("error DC4005: the snapshot's file name is ", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_shop.Snapshots);
    }

    [Fact]
    public async Task Longest_allowed_file_name_is_written()
    {
        var text = new string('x', 255 - "OrderTests.Places_.verified.txt".Length);

        _ = await Assert.ThrowsAnyAsync<VerificationException>(
            () => _shop.Plain().With(settings => settings with { ParameterText = text }).Verify("a"));

        Assert.Equal(255, Assert.Single(_shop.Snapshots).Length);
    }

    [Fact]
    public async Task Unwritable_received_file_is_reported_together_with_the_difference()
    {
        Directory.CreateDirectory(_shop["tests/OrderTests.Places.received.txt"]);

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a"));

        Assert.Equal(["DC4002", "DC4005"], failure.Findings.Select(finding => finding.RuleId));
        Assert.Contains(
            "the received file can't be written: a folder has its name; set DATACONTRACTS_RECEIVED to a folder that can be written",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Empty(_shop.Snapshots);
    }

    [ReadOnlyFolderFact]
    public async Task Read_only_folder_is_reported_without_a_stack_trace()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_shop["tests"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
            var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a"));
            File.SetUnixFileMode(_shop["tests"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

            Assert.Contains("the received file can't be written: access is denied", failure.Message, StringComparison.Ordinal);
        }
    }

    [LinuxFact]
    public async Task Read_only_folder_is_reported_with_the_remedy()
    {
        _shop.NextRun(new TestEnvironment { ReceivedFolder = "/proc/datacontracts" }); // Not writable even for root.

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify("a"));

        Assert.Equal(["DC4002", "DC4005"], failure.Findings.Select(finding => finding.RuleId));
        Assert.Matches(
            "/proc/datacontracts/tests/OrderTests.Places.received.txt\\(1,1\\): error DC4005: the received file can't be written: .*; set "
                + "DATACONTRACTS_RECEIVED to a folder that can be written", failure.Message);
        Assert.Empty(_shop.Snapshots);
    }

    [Fact]
    public async Task Leftovers_of_a_killed_test_are_ignored()
    {
        _shop.Verified("OrderTests.Places.verified.txt", "a");
        _shop.Write("tests/.0123456789abcdef0123456789abcdef.tmp", "hal");

        await _shop.Plain().Verify("a");

        Assert.DoesNotContain(_shop.Snapshots, name => name.Contains(".received.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Concurrent_tests_do_not_interfere()
    {
        var runs = Enumerable.Range(0, 50).Select(i => Task.Run(() =>
            Assert.ThrowsAnyAsync<VerificationException>(
                () => _shop.Orders($"Test{i.ToString(CultureInfo.InvariantCulture)}").Verify(new { Status = "new", Total = i }))));

        _ = await Task.WhenAll(runs);

        Assert.Equal(50, _shop.Snapshots.Count());
        Assert.All(
            Enumerable.Range(0, 50),
            i =>
                Assert.Contains(
                    $"\"total\": {i.ToString(CultureInfo.InvariantCulture)}\n",
                    _shop.Text($"OrderTests.Test{i.ToString(CultureInfo.InvariantCulture)}.received.json"),
                    StringComparison.Ordinal));
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadOnlyFolderFactAttribute : ConditionalFactAttribute
{
    public ReadOnlyFolderFactAttribute([CallerMemberName] string? test = null)
        : base(OperatingSystem.IsWindows() ? "a folder's mode keeps nobody from writing on Windows"
            : Environment.UserName == "root" || Environment.IsPrivilegedProcess ? "root may write everywhere"
            : null, test)
    {
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : ConditionalFactAttribute
{
    public LinuxFactAttribute([CallerMemberName] string? test = null)
        : base(OperatingSystem.IsLinux() ? null : "needs /proc", test)
    {
    }
}
