"""Problems in plain words whose whole text is understood: computed anew, in exact arithmetic, and compared."""
