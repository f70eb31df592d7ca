namespace DataContracts.Drift.Solver;

/// <summary>Mail addresses as patterns.</summary>
internal static class MailShapes
{
    private const string Atom = "0-9A-Za-z!#$%&'*+/=?^_`{|}~\\-";

    public const string Inner = $"^[{Atom}]{{1,20}}(?:\\.[{Atom}]{{1,20}}){{0,2}}@{HostShapes.InnerName}$";

    /// <summary>Without the limits of lengths.</summary>
    /// <param name="more">Ranges of characters beyond ASCII.</param>
    public static string Outer(string more) =>
        $"^(?:[{Atom}{more}]+(?:\\.[{Atom}{more}]+)*|\"(?:[ !#-\\[\\]-~{more}]|\\\\[ -~])*\")"
        + $"@(?:{HostShapes.OuterName(more)}|\\[[0-9A-Za-z:.]+\\])$";
}
