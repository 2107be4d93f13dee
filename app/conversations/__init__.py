"""All that is kept of conversations: the store, its search, journal, backups; export, import. Knows no Qt."""
