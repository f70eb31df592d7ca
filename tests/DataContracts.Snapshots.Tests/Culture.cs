using System.Globalization;

namespace DataContracts.Snapshots.Tests;

/// <summary>Another culture, until the test has ended.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private Culture(string name) => CultureInfo.CurrentCulture = Create(name);

    public static IDisposable Use(string name) => new Culture(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    /// <summary>A system without culture data still gets a culture that writes numbers and dates unlike the invariant one.</summary>
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
