"""One module for each field of READING.md."""
