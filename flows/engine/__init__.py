"""PREFECT: the only folder that imports Prefect's client, server and workers."""
