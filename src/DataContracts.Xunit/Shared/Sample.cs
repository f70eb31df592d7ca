using System.Globalization;
using System.Text;

namespace DataContracts.Xunit;

/// <summary>A generated document that a contract allows, as the row of a theory.</summary>
public sealed class Sample : IXunitSerializable
{
    // A failure shows the document whole; only one that no screen holds is cut, and seed and number give it again.
    private const int ShownLength = 4000;

    // The document without what its contract marks as secret.
    private string _shown = "";

    /// <summary>For xunit, which makes rows of what a runner sends it.</summary>
    [Obsolete("For xunit alone; [ContractSamples] makes samples.")]
    public Sample()
    {
    }

    internal Sample(string contract, int number, int seed, string text, string shown) =>
        (Contract, Number, Seed, Text, _shown) = (contract, number, seed, text, shown);

    /// <summary>The contract's name.</summary>
    public string Contract { get; private set; } = "";

    /// <summary>Its place among the samples of this seed, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The seed which gives this document again.</summary>
    public int Seed { get; private set; }

    /// <summary>The document as text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The document.</summary>
    public byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    /// <summary>What runners show: <c>orders sample 7 (seed 1)</c> and the document, so that a failure needs no second run.</summary>
    public override string ToString() =>
        TerminalText.Escape(string.Create(
            CultureInfo.InvariantCulture,
            $"{Contract} sample {Number} (seed {Seed}): {(_shown.Length <= ShownLength ? _shown : _shown[..ShownLength] + "…")}"));

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("contract", Contract, typeof(string));
        info.AddValue("number", Number, typeof(int));
        info.AddValue("seed", Seed, typeof(int));
        info.AddValue("text", Text, typeof(string));
        info.AddValue("shown", _shown, typeof(string));
    }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        Contract = info.GetValue<string>("contract") ?? "";
        Number = info.GetValue<int>("number");
        Seed = info.GetValue<int>("seed");
        Text = info.GetValue<string>("text") ?? "";
        _shown = info.GetValue<string>("shown") ?? "";
    }
}
