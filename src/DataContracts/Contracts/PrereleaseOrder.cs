namespace DataContracts.Contracts;

/// <summary>The precedence of pre-releases (SemVer 2.0.0, section 11.3 and 11.4).</summary>
internal static class PrereleaseOrder
{
    public static int Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            // A release is higher than its pre-releases.
            return (left.Length == 0).CompareTo(right.Length == 0);
        }

        var lefts = left.Split('.');
        var rights = right.Split('.');
        for (var i = 0; i < lefts.Length && i < rights.Length; i++)
        {
            if (CompareIdentifiers(lefts[i], rights[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return lefts.Length.CompareTo(rights.Length);
    }

    private static int CompareIdentifiers(string left, string right)
    {
        var isNumber = left.All(char.IsAsciiDigit);
        if (isNumber != right.All(char.IsAsciiDigit))
        {
            return isNumber ? -1 : 1;
        }

        // Numbers have no leading zeros here, so the longer one is the larger.
        return isNumber && left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }
}
