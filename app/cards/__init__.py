"""What the window shows, as plain values: controllers make cards, views show them. Knows neither, and no Qt."""
