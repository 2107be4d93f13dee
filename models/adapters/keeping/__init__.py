"""The library of adapters on disk, and what comes with Ergo."""
