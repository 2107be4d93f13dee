"""The models: which there are, what is installed, what is being installed."""
