"""Backups, and what is done about damage: finding it, saving what can still be read, putting a store together again."""
