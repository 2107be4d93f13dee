"""What of a text can be drawn, and its drawing as numbers: curves, their features, a good view. Paints nothing."""
