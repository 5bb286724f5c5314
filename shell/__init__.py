"""PRINT: what the `tindak` command shows, as tables for people and as JSON for programs."""
