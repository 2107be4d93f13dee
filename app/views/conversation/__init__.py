"""The turns of a conversation, one below the other."""
