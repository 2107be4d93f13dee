"""What the tutor shows in a turn: hints in the place of a solution that is hidden."""
