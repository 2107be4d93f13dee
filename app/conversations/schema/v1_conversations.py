"""Version 1: folders, conversations, the tree of their turns, and the journal of a reply that is being written."""

STATEMENTS = (
    """
    CREATE TABLE folders (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        checksum BLOB NOT NULL
    ) STRICT
    """,
    # turns_digest: the checksums of all its turns, XORed: a turn that went missing shows. checksum: of all else.
    """
    CREATE TABLE conversations (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        folder_id INTEGER REFERENCES folders (id) ON DELETE SET NULL,
        title TEXT NOT NULL,
        is_named INTEGER NOT NULL,
        is_pinned INTEGER NOT NULL,
        created_at REAL NOT NULL,
        changed_at REAL NOT NULL,
        deleted_at REAL,
        draft TEXT NOT NULL DEFAULT '',
        place_turn INTEGER NOT NULL DEFAULT -1,
        place_offset INTEGER NOT NULL DEFAULT 0,
        turns_digest BLOB NOT NULL,
        checksum BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX conversations_by_change ON conversations (deleted_at, changed_at)",
    "CREATE INDEX conversations_by_folder ON conversations (folder_id)",
    # details: everything of a turn that has no column, as JSON. checksum: of the whole turn (shown and journal aside).
    """
    CREATE TABLE turns (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id INTEGER REFERENCES turns (id) ON DELETE CASCADE,
        asked_at REAL NOT NULL,
        question TEXT NOT NULL,
        thinking TEXT NOT NULL,
        answer TEXT NOT NULL,
        ending TEXT NOT NULL,
        shown INTEGER NOT NULL,
        details TEXT NOT NULL,
        checksum BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX turns_by_conversation ON turns (conversation_id)",
    "CREATE INDEX turns_by_parent ON turns (parent_id)",
    "CREATE INDEX turns_unfinished ON turns (ending) WHERE ending = ''",
    """
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        turn_id INTEGER NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        channel TEXT NOT NULL CHECK (channel IN ('thinking', 'answer')),
        text TEXT NOT NULL,
        tokens INTEGER NOT NULL,
        checksum BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX journal_by_turn ON journal (turn_id)",
    # One row: a name that no other database has, so that changes beside it that belong to another show.
    "CREATE TABLE identity (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL) STRICT",
    "INSERT INTO identity (name) VALUES (lower(hex(randomblob(16))))",
    # The names of conversations that were deleted for good: no backup brings them back.
    "CREATE TABLE purged (uid TEXT NOT NULL UNIQUE) STRICT",
    """
    CREATE TRIGGER conversations_go AFTER DELETE ON conversations BEGIN
        INSERT OR IGNORE INTO purged (uid) VALUES (old.uid);
    END
    """,
    """
    CREATE TRIGGER conversations_come AFTER INSERT ON conversations BEGIN
        DELETE FROM purged WHERE uid = new.uid;
    END
    """,
)
