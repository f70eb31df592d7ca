namespace DataContracts.Files;

/// <summary>What is at a path, with links followed.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or a link that leads to nothing.</summary>
    Missing,

    /// <summary>A regular file: the only kind that is read.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A named pipe: opening it waits for a writer.</summary>
    Pipe,

    /// <summary>A device: reading it may never end.</summary>
    Device,

    /// <summary>A socket.</summary>
    Socket,

    /// <summary>It can't be known: access is denied, or the system reports an error.</summary>
    Unknown,
}
