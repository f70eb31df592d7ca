using System.Globalization;
using System.Text.Json.Nodes;

namespace DataContracts.Drift.Tests.Comparison.Attack;

/// <summary>
/// Documents near the boundaries of two schemas: their constants, limits and adjacent numbers, their names and other names, and values
/// of the wrong type.
/// </summary>
internal sealed class Documents
{
    private const int MaxDepth = 3;

    private static readonly string[] s_formatted =
    [
        "\"2000-02-29\"", "\"2001-02-29\"", "\"12:00:00Z\"", "\"1.2.3.4\"", "\"1.2.3.256\"", "\"a@b.c\"", "\"a.b\"", "\"[\"",
        "\"00000000-0000-0000-0000-000000000000\"",
    ];

    private readonly Random _random;
    private readonly List<string> _scalars = ["null", "true", "false", "0", "1", "2", "-1", "0.5", "1.0", "\"\"", "\"a\"", "\"b\"",
        "\"ab\"", "\"ba\"", "\"aab\"", "\"c\"", "[]", "{}"];
    private readonly List<string> _names = ["a", "b", "ab", "c", ""];
    private readonly List<string> _seeds = [];

    public Documents(Random random, params IEnumerable<JsonNode> schemas)
    {
        _random = random;
        foreach (var schema in schemas)
        {
            Read(schema, isSchema: true);
        }
    }

    /// <summary>A document worth mutating: at least one version is known to allow it.</summary>
    public void Keep(string json) => _seeds.Add(json);

    public string Next()
    {
        if (_seeds.Count > 0 && _random.Next(2) == 0)
        {
            var node = JsonNode.Parse(_seeds[_random.Next(_seeds.Count)]);
            return Mutate(node, 0)?.ToJsonString() ?? "null";
        }

        return Value(0)?.ToJsonString() ?? "null";
    }

    private JsonNode? Value(int depth)
    {
        var kind = depth >= MaxDepth ? 0 : _random.Next(4);
        return kind switch
        {
            0 or 1 => JsonNode.Parse(Pick(_scalars)),
            2 => Array(depth),
            _ => Object(depth),
        };
    }

    private JsonArray Array(int depth)
    {
        var array = new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth + 1))]);
        if (array.Count > 1 && _random.Next(3) == 0)
        {
            array[0] = array[1]?.DeepClone();
        }

        return array;
    }

    private JsonObject Object(int depth)
    {
        var value = new JsonObject();
        for (var i = _random.Next(4); i > 0; i--)
        {
            value[Pick(_names)] = Value(depth + 1);
        }

        return value;
    }

    private JsonNode? Mutate(JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject o when _random.Next(5) > 0:
                Mutate(o, depth);
                return o;
            case JsonArray list when list.Count > 0 && _random.Next(5) > 0:
                var index = _random.Next(list.Count);
                switch (_random.Next(4))
                {
                    case 0:
                        list.RemoveAt(index);
                        break;
                    case 1:
                        list.Add(_random.Next(2) == 0 ? list[index]?.DeepClone() : Value(depth + 1));
                        break;
                    default:
                        list[index] = Mutate(list[index]?.DeepClone(), depth + 1);
                        break;
                }

                return list;
            default:
                return Value(depth + 1);
        }
    }

    private void Mutate(JsonObject o, int depth)
    {
        if (o.Count == 0 || _random.Next(4) == 0)
        {
            o[Pick(_names)] = Value(depth + 1);
            return;
        }

        var name = o.ElementAt(_random.Next(o.Count)).Key;
        if (_random.Next(3) == 0)
        {
            o.Remove(name);
        }
        else
        {
            o[name] = Mutate(o[name]?.DeepClone(), depth + 1);
        }
    }

    private void Read(JsonNode? node, bool isSchema)
    {
        switch (node)
        {
            case JsonObject o:
                _scalars.AddRange(o.ContainsKey("format") ? s_formatted : []);
                foreach (var (name, value) in o)
                {
                    if (name.Length < 40)
                    {
                        _names.Add(name);
                    }

                    Read(value, isSchema && name != "const");
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Read(item, isSchema: false);
                    Read(item is JsonObject or JsonArray ? item : null, isSchema);
                }

                break;
            case JsonValue scalar:
                _scalars.Add(scalar.ToJsonString());
                if (scalar.TryGetValue(out double number) && Math.Abs(number) < 1e6)
                {
                    _scalars.AddRange(new[] { number - 1, number + 1, number + 0.5, number * 2 }
                        .Select(each => each.ToString(CultureInfo.InvariantCulture)));
                    _scalars.Add($"\"{new string('a', Math.Clamp((int)number, 0, 50))}\"");
                    _scalars.Add($"\"{new string('b', Math.Clamp((int)number + 1, 0, 50))}\"");
                }
                else if (scalar.TryGetValue(out string? text))
                {
                    _names.Add(text);
                }

                break;
        }

        if (!isSchema && node is not null)
        {
            _scalars.Add(node.ToJsonString());
        }
    }

    private T Pick<T>(List<T> list) => list[_random.Next(list.Count)];
}
