using System.Globalization;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Text.Patterns;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>A number is above or below a limit.</summary>
internal sealed class NumberLimit(DecimalNumber limit, bool isLower, bool isExclusive)
    : Atom(InstanceTypes.Number, $"{(isLower ? '>' : '<')}{(isExclusive ? "" : "=")}{limit}")
{
    public DecimalNumber Limit => limit;

    public bool IsLower => isLower;

    public bool IsExclusive => isExclusive;

    public override Formula Dual(FormulaTable table) => table.Atom(new NumberLimit(limit, !isLower, !isExclusive));

    public bool Allows(DecimalNumber number)
    {
        var order = number.CompareTo(limit);
        return order == 0 ? !isExclusive : order > 0 == isLower;
    }
}

/// <summary>A number is a multiple, or is not.</summary>
internal sealed class Multiple(DecimalNumber divisor, bool isNegated)
    : Atom(InstanceTypes.Number, $"{(isNegated ? "!" : "")}multiple({divisor})")
{
    public DecimalNumber Divisor => divisor;

    public bool IsNegated => isNegated;

    public override Formula Dual(FormulaTable table) => table.Atom(new Multiple(divisor, !isNegated));
}

/// <summary>A string, array or object has at least or at most so many characters, items or members.</summary>
internal sealed class SizeBound(InstanceTypes type, int size, bool isLower)
    : Atom(type, string.Create(CultureInfo.InvariantCulture, $"size{(int)type}{(isLower ? ">=" : "<=")}{size}"))
{
    public int Size => size;

    public bool IsLower => isLower;

    public override Formula Dual(FormulaTable table) => table.Size(Guard, isLower ? size - 1 : size + 1, !isLower);
}

/// <summary>A string fits a pattern, or does not.</summary>
internal sealed class PatternAtom(EcmaPattern pattern, bool isNegated)
    : Atom(InstanceTypes.String, $"{(isNegated ? "!" : "")}pattern({pattern.Source})")
{
    public EcmaPattern Pattern => pattern;

    public bool IsNegated => isNegated;

    public override Formula Dual(FormulaTable table) => table.Atom(new PatternAtom(pattern, !isNegated));
}

/// <summary>A string is of a format, or is not.</summary>
internal sealed class FormatAtom(string name, StringFormat format, bool isNegated)
    : Atom(InstanceTypes.String, $"{(isNegated ? "!" : "")}format({name}:{format.Method.DeclaringType?.Name}.{format.Method.Name})")
{
    public string Name => name;

    public StringFormat Format => format;

    public bool IsNegated => isNegated;

    public override Formula Dual(FormulaTable table) => table.Atom(new FormatAtom(name, format, !isNegated));
}

/// <summary>A demand whose meaning is not known: it is equal to itself, and that is all.</summary>
internal sealed class OpaqueAtom(int number, string keyword, SchemaLocation? location, bool isNegated)
    : Atom(InstanceTypes.All, string.Create(CultureInfo.InvariantCulture, $"{(isNegated ? "!" : "")}opaque({number})"))
{
    public string Keyword => keyword;

    public SchemaLocation? Location => location;

    public bool IsNegated => isNegated;

    public override Formula Dual(FormulaTable table) => table.Atom(new OpaqueAtom(number, keyword, location, !isNegated));
}
