"""Every word list of the reader, once; and the one way in which lists become expressions."""
