"""Where a question is typed: field, preview, palette, how long the model may think."""
