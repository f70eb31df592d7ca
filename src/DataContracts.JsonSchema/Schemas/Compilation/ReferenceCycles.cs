using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Finds references that lead back to the same schema without reading anything of the document: they would never end.</summary>
internal static class ReferenceCycles
{
    private enum Visit
    {
        Open,
        Done,
    }

    public static IEnumerable<Keyword> Find(IEnumerable<Schema> schemas)
    {
        var visits = new Dictionary<Schema, Visit>();
        var found = new List<Keyword>();
        foreach (var schema in schemas)
        {
            Search(schema, visits, found);
        }

        return found;
    }

    private static void Search(Schema start, Dictionary<Schema, Visit> visits, List<Keyword> found)
    {
        // An own stack, since a contract may chain more references than the thread's stack holds.
        var stack = new Stack<(Schema Schema, IEnumerator<(Keyword Keyword, Schema Target)> Edges)>();
        if (visits.TryAdd(start, Visit.Open))
        {
            stack.Push((start, Edges(start).GetEnumerator()));
        }

        while (stack.TryPeek(out var top))
        {
            if (!top.Edges.MoveNext())
            {
                visits[top.Schema] = Visit.Done;
                stack.Pop();
                continue;
            }

            var (keyword, target) = top.Edges.Current;
            if (visits.TryAdd(target, Visit.Open))
            {
                stack.Push((target, Edges(target).GetEnumerator()));
            }
            else if (visits[target] == Visit.Open)
            {
                found.Add(keyword);
            }
        }
    }

    private static IEnumerable<(Keyword Keyword, Schema Target)> Edges(Schema schema) =>
        from keyword in schema.Keywords
        where keyword is IInPlaceApplicator
        from target in ((IInPlaceApplicator)keyword).InPlaceSubschemas
        select (keyword, target);
}
