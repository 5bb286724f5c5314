"""DO: what the office does, one verb a file, without Prefect."""
