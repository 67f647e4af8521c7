"""All occurrences of the words at hand: looked through, and labelled or rejected in one act."""
