"""Conversations into files: Markdown, HTML, and JSON that can be imported again. Knows no Qt, no view and no store."""
