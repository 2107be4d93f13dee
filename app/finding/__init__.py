"""Looking for words in texts: what counts as the same, where it stands, which one the reader is at. Knows no widget."""
