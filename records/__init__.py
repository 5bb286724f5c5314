"""REMEMBER: the register, which is the truth. SQLite by default, PostgreSQL by URL."""
