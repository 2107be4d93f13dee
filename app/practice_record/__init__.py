"""What is kept of practice: every answer, in a file of its own, and the thread that keeps it. Knows no Qt."""
