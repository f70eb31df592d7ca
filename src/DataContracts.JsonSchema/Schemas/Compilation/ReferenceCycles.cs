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

    /// <summary>The keywords that close a cycle, each with its schema; without them no cycle is left.</summary>
    public static IReadOnlyCollection<(Schema Schema, Keyword Keyword)> Find(IEnumerable<Schema> schemas)
    {
        var visits = new Dictionary<Schema, Visit>();
        var found = new HashSet<(Schema, Keyword)>();
        foreach (var schema in schemas)
        {
            Search(schema, visits, found);
        }

        return found;
    }

    /// <summary>The schemas that judge every document: the root, and what applies in place below it.</summary>
    public static IReadOnlySet<Schema> InPlaceFrom(Schema root)
    {
        var reached = new HashSet<Schema> { root };
        var pending = new Stack<Schema>([root]);
        while (pending.TryPop(out var schema))
        {
            foreach (var (_, target) in Edges(schema).Where(edge => reached.Add(edge.Target)))
            {
                pending.Push(target);
            }
        }

        return reached;
    }

    private static void Search(Schema start, Dictionary<Schema, Visit> visits, HashSet<(Schema, Keyword)> found)
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
                found.Add((top.Schema, keyword));
            }
        }
    }

    private static IEnumerable<(Keyword Keyword, Schema Target)> Edges(Schema schema) =>
        from keyword in schema.Keywords
        where keyword is IInPlaceApplicator
        from target in ((IInPlaceApplicator)keyword).InPlaceSubschemas
        select (keyword, target);
}
