"""Version 2: the index that search reads. It can be made anew from the turns at any time.

The texts reach it cut into words (see `app.conversations.searching.words`), so nothing but blanks parts them here.
It keeps no text: `content=''`.
"""

import string

_SIGNS = string.punctuation.replace("'", "''")
_BY_BLANKS = f"ascii tokenchars '{_SIGNS}'".replace('"', '""')

TABLES = ("index_words", "index_vocabulary", "index_word_parts", "index_known", "index_doubts", "index_state")

STATEMENTS = (
    # Which texts have which words, and where in them.
    f"""
    CREATE VIRTUAL TABLE index_words USING fts5(
        words, content='', columnsize=0, prefix='1 2', tokenize="{_BY_BLANKS}"
    )
    """,
    # Every word of several characters that any text has.
    "CREATE TABLE index_vocabulary (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT",
    # Which of those have which parts; behind each stand two signs of its end.
    """
    CREATE VIRTUAL TABLE index_word_parts USING fts5(
        word, content='', columnsize=0, tokenize='trigram case_sensitive 1'
    )
    """,
    # What the index knows: turns by their number, titles by that of their conversation with a minus before it. The
    # checksum is that of the words that it was given.
    "CREATE TABLE index_known (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL) STRICT",
    # Words of texts that are gone: no other may have them.
    "CREATE TABLE index_doubts (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    # One row: see `app.conversations.searching.index.State`.
    """
    CREATE TABLE index_state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        form TEXT NOT NULL,
        turns_down_to INTEGER NOT NULL,
        titles_down_to INTEGER NOT NULL,
        traces INTEGER NOT NULL,
        added INTEGER NOT NULL
    ) STRICT
    """,
)
