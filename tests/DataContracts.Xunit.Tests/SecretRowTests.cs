using System.Reflection;
using DataContracts.Tests;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace DataContracts.Xunit.Tests;

/// <summary>What runners show of a row has no secret in it, wherever its contract marks it.</summary>
public sealed class SecretRowTests
{
    private static readonly MethodInfo s_test = typeof(SecretRowTests).GetMethod(nameof(Sample_is_shown_without_its_secret))!;

    [Fact]
    public void Sample_is_shown_without_its_secret()
    {
        foreach (var shape in SecretShapes.All)
        {
            foreach (var sample in Samples(shape.ContractWith("writeOnly")))
            {
                var copy = SerializationHelper.Deserialize<Sample>(SerializationHelper.Serialize(sample));
                Assert.Equal((sample.ToString(), sample.Text), (copy.ToString(), copy.Text));
                shape.AssertHidden("row", sample.ToString());
                shape.AssertHidden("display name", TypeUtility.GetDisplayNameWithArguments(Reflector.Wrap(s_test), "Test", [sample], null));
            }
        }
    }

    [Fact]
    public void Sample_without_a_secret_is_shown_whole() =>
        Assert.Contains(
            Samples("""{ "enum": ["qzxsecret"], "x-contract": { "name": "login" } }"""),
            sample => sample.ToString().EndsWith(": \"qzxsecret\"", StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_row_is_in_the_table() => Assert.Equal(
        [typeof(Fixture), typeof(Sample)],
        typeof(Sample).Assembly.GetExportedTypes().Where(typeof(IXunitSerializable).IsAssignableFrom)
            .OrderBy(type => type.Name, StringComparer.Ordinal));

    private static Sample[] Samples(string contract)
    {
        using var folder = new TemporaryFolder();
        folder.Write("contracts/login/login.schema.json", contract);
        var attribute = new ContractSamplesAttribute("login", folder.Write("tests/LoginTests.cs", "")) { Count = 5 };
        try
        {
            return [.. attribute.GetData(s_test).Select(row => Assert.IsType<Sample>(row[0]))];
        }
        catch (VerificationException)
        {
            return []; // A contract that allows nothing has no samples.
        }
    }
}
