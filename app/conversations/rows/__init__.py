"""Between the records and the tables: rows with their checksums, and the journal of a reply that is being written."""
