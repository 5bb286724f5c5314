"""PRINT: the `tindak` command's tables and JSON; opening, checking and showing the office."""
