"""WHEN: the flows of an office, one file each; the rest of Prefect lives in `flows.engine`."""
