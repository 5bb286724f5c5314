"""One file in, one reading out: the child process that opens it, and its limits."""
