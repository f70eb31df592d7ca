using System.Globalization;

namespace DataContracts.Snapshots.Tests;

/// <summary>Switches the culture for the duration of a test.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private Culture(string name) => CultureInfo.CurrentCulture = Create(name);

    public static IDisposable Use(string name) => new Culture(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    /// <summary>On systems without culture data, a custom culture that formats numbers and dates unlike the invariant one.</summary>
    private static CultureInfo Create(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "\u061C-";
            culture.DateTimeFormat.Calendar = new HijriCalendar();
            culture.DateTimeFormat.ShortDatePattern = "d.MM.yyyy";
            return culture;
        }
    }
}
