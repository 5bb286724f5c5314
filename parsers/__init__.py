"""READ: from a file to the fields of READING.md; `parsers.door` is the way in."""
