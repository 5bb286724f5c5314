"""A page's words, lines, tables, labels and zones, wherever its words come from."""
