"""One flow per file: controllers decide and never paint. They know the bridge, but no view."""
