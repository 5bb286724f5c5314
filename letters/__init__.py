"""KNOW: the nouns and rules of acting on request letters. No I/O, no clock, no outside service."""
