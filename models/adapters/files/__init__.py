"""From whatever is dropped to our own copy of an adapter's two files."""
