using System.Globalization;

namespace DataContracts.Snapshots.Text;

/// <summary>
/// Numbers of Verify's form: integers as they are, others as the shortest text of their double, whole ones with <c>.0</c>.
/// </summary>
internal static class NumberText
{
    public static string Reprint(string json)
    {
        if (!json.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return json;
        }

        var value = double.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture);
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsInfinity(value) ? json : text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
