"""An answer: its typeset page, what can be copied from it, where its links lead."""
