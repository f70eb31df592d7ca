using System.Buffers;
using System.Numerics;
using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// Finds several members of one object, the first of those with one name. Where both are many, the object is read into a table once, with
/// open addresses and 0 for a free place.
/// </summary>
internal readonly ref struct MemberLookup
{
    private const int FewLookups = 8;
    private const int FewTokens = 64;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _container;
    private readonly int[]? _rented;
    private readonly Span<int> _table;

    public MemberLookup(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int container, int lookups)
    {
        _utf8 = utf8;
        _tokens = tokens;
        _container = container;
        if (lookups > FewLookups && tokens[container].Next - container > FewTokens && tokens[container].Type == InstanceTypes.Object)
        {
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)Members.Count(tokens, container) * 2);
            _rented = ArrayPool<int>.Shared.Rent(size);
            _table = _rented.AsSpan(0, size);
            Fill();
        }
    }

    /// <summary>Index of the value of that name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (_rented is null)
        {
            return Members.Find(_utf8, _tokens, _container, name);
        }

        var place = Place(name);
        return _table[place] == 0 ? -1 : _table[place] + 1;
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<int>.Shared.Return(_rented);
        }
    }

    private void Fill()
    {
        _table.Clear();
        for (var name = _container + 1; name < _tokens[_container].Next; name = _tokens[name + 1].Next)
        {
            using var text = new Unescaped(_utf8, in _tokens[name]);
            var place = Place(text.Utf8);
            if (_table[place] == 0)
            {
                _table[place] = name;
            }
        }
    }

    /// <summary>Where the name is, or where it would be.</summary>
    private int Place(ReadOnlySpan<byte> name)
    {
        var place = (int)(SeededHash.Of(name) & (uint)(_table.Length - 1));
        while (_table[place] != 0 && !Members.NameEquals(_utf8, in _tokens[_table[place]], name))
        {
            place = (place + 1) & (_table.Length - 1);
        }

        return place;
    }
}
