"""DO: what the office does with the mails that come in."""
