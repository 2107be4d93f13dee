"""The page on which a learner's own work is checked: a sheet of squared paper, what is said of its lines, examples."""
