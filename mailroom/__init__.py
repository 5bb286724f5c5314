"""IN and OUT: the inbox folder and the post."""
