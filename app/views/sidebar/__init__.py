"""The sidebar: the list of conversations, the search in all of them, and what is said below."""
