"""The register's versions, one file each."""
