"""Blocks painted into a text document: type, formulas, tables, code. Knows no widget and no thread."""
