using System.Collections.Immutable;
using System.Text;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Searches the product of automata breadth first for a shortest word. The words to leave out are one more automaton, a trie.
/// From the least length on, a product state that was reached before is not worth reaching again.
/// </summary>
internal sealed class WordSearch
{
    private const int FirstSurrogate = 0xD800, FirstLowSurrogate = 0xDC00, AfterSurrogates = 0xE000;
    private const int CharactersOfOneStep = 16;
    private const int ClassesOfOneStep = 32;

    private readonly StepBudget _budget;
    private readonly ImmutableArray<(Automaton Automaton, bool IsNegated)> _languages;
    private readonly int _least;
    private readonly int _most;
    private readonly List<(Dictionary<int, int> Next, bool IsEnd)> _trie = [([], false)];
    private readonly int[] _alphabet;

    /// <param name="budget">What it may cost.</param>
    /// <param name="languages">Which the word is in, or is not.</param>
    /// <param name="least">The least length.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="excluded">Words to leave out.</param>
    /// <param name="alike">Words to leave out with all that nothing tells apart from them: then not to find one proves nothing.</param>
    public WordSearch(
        StepBudget budget,
        ImmutableArray<(Automaton, bool)> languages,
        int least,
        int most,
        IEnumerable<string> excluded,
        IEnumerable<string> alike)
    {
        _budget = budget;
        _languages = languages;
        _least = least;
        _most = most;
        Exclude(excluded);
        _alphabet = Divide();
        Exclude(alike);
    }

    /// <summary>A shortest word, or a proof that there is none.</summary>
    public Outcome Find()
    {
        var start = new State([.. _languages.Select(language => language.Automaton.Start)], 0, 0, null, 0);
        var seen = new HashSet<string>(StringComparer.Ordinal) { KeyOf(start) };
        var queue = new Queue<State>();
        queue.Enqueue(start);
        while (queue.TryDequeue(out var state))
        {
            _budget.Take(1 + (_alphabet.Length / CharactersOfOneStep));
            if (_budget.IsSpent)
            {
                return Outcome.OutOfSteps;
            }

            if (IsAccepted(state))
            {
                return Outcome.Satisfied(InstanceValue.Of(WordOf(state)));
            }

            if (state.Length == _most)
            {
                continue;
            }

            foreach (var character in _alphabet)
            {
                if (IsHighSurrogate(state.Character) && IsLowSurrogate(character))
                {
                    // In a string the two would be another character.
                    continue;
                }

                var next = After(state, character);
                if (!IsLost(next) && seen.Add(KeyOf(next)))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return Outcome.Unsatisfiable;
    }

    private static string WordOf(State end)
    {
        var characters = new Stack<string>();
        for (var state = end; state.Before is not null; state = state.Before)
        {
            characters.Push(Rune.TryCreate(state.Character, out var rune) ? rune.ToString() : ((char)state.Character).ToString());
        }

        return string.Concat(characters);
    }

    private static bool IsHighSurrogate(int character) => character is >= FirstSurrogate and < FirstLowSurrogate;

    private static bool IsLowSurrogate(int character) => character is >= FirstLowSurrogate and < AfterSurrogates;

    private bool IsAccepted(State state)
    {
        if (state.Length < _least || (state.Trie >= 0 && _trie[state.Trie].IsEnd))
        {
            return false;
        }

        for (var i = 0; i < _languages.Length; i++)
        {
            if (_languages[i].Automaton.Accepts(state.States[i]) == _languages[i].IsNegated)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLost(State state)
    {
        for (var i = 0; i < _languages.Length; i++)
        {
            if (state.States[i] == (_languages[i].IsNegated ? Automaton.Accepted : Automaton.Refused))
            {
                return true;
            }
        }

        return false;
    }

    private State After(State state, int character)
    {
        var states = new int[_languages.Length];
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = _languages[i].Automaton.Next(state.States[i], character);
        }

        var trie = state.Trie >= 0 && _trie[state.Trie].Next.TryGetValue(character, out var next) ? next : -1;
        return new State(states, trie, state.Length + 1, state, character);
    }

    private string KeyOf(State state) =>
        $"{string.Join(',', state.States)};{state.Trie};{Math.Min(state.Length, _least)};{(IsHighSurrogate(state.Character) ? "h" : "")}";

    private void Exclude(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Exclude(word);
        }
    }

    private void Exclude(string word)
    {
        var node = 0;
        _budget.Take(1 + (word.Length / CharactersOfOneStep));
        for (var at = 0; at < word.Length; at++)
        {
            var character = Rune.TryGetRuneAt(word, at, out var rune) ? rune.Value : word[at];
            at += character > char.MaxValue ? 1 : 0;
            if (!_trie[node].Next.TryGetValue(character, out var next))
            {
                next = _trie.Count;
                _trie.Add(([], false));
                _trie[node].Next.Add(character, next);
            }

            node = next;
        }

        _trie[node] = (_trie[node].Next, true);
    }

    /// <summary>
    /// One character of each kind that nothing here tells apart, the most readable one. All kinds have one: each of them begins where a
    /// language divides the characters, at a character of the words to leave out or after it, or at an end of the surrogates. Half a
    /// surrogate pair is taken only where a kind has nothing else.
    /// </summary>
    private int[] Divide()
    {
        var own = _trie.SelectMany(node => node.Next.Keys).ToHashSet();
        var readable = Enumerable.Range('a', 26)
            .Concat(Enumerable.Range('A', 26))
            .Concat(Enumerable.Range('0', 10))
            .Concat(Enumerable.Range(' ', '~' - ' ' + 1));
        var starts = _languages.SelectMany(language => language.Automaton.Boundaries.ToArray())
            .Concat(own)
            .Concat(own.Select(character => character + 1))
            .Concat([0, FirstSurrogate, FirstLowSurrogate, AfterSurrogates])
            .Where(start => start < CodePointSet.End)
            .Distinct()
            .Order();
        int[] characters = [.. readable.Concat(own).Concat(starts)];
        _budget.Take(characters.Length * (1 + _languages.Length) / ClassesOfOneStep);
        var known = new HashSet<(string, int)>();
        int[] scalars = [.. characters.Where(character => Rune.IsValid(character) && known.Add(KindOf(character)))];
        var halves = characters.Where(character => !Rune.IsValid(character))
            .Select(character => (Character: character, Kind: KindOf(character)))
            .Where(half => !known.Contains(half.Kind))
            .DistinctBy(half => (half.Kind, IsHighSurrogate(half.Character)));
        return [.. scalars, .. halves.Select(half => half.Character)];

        (string Classes, int Own) KindOf(int character) => (
            string.Join(',', _languages.Select(language => language.Automaton.ClassOf(character))),
            own.Contains(character) ? character : -1);
    }

    private sealed record State(int[] States, int Trie, int Length, State? Before, int Character);
}
