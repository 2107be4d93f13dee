"""What the exercises of each topic are made from: one file a topic, a few templates a level."""
