"""Connects views with controllers: a file for each area of the window. Decides nothing, paints nothing."""
