"""What the exercises of each topic are made from: a file a topic, two where it is long; a few templates a level."""
