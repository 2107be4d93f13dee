"""The tables, step by step: one file a version, never changed once it was released; `steps` puts them in order."""
