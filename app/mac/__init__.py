"""What only a Mac's own frameworks can do, each a thin function. Imported on a Mac only, when first needed."""
